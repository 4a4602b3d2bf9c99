import { ID_CARD_WORDS, readIdCard } from '../identity/id-card.ts';
import type { CalendarDate } from '../time/calendar-date.ts';

/** 身份证, or another document whose number is kept as printed. */
export const DOCUMENT_KINDS = ['id-card', 'passport', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** 基本情况, the cover of the national handbook (2016), as she writes it. What is absent is unknown. */
export interface Cover {
  readonly ethnicity?: string | undefined;
  readonly occupation?: string | undefined;
  readonly documentKind?: DocumentKind | undefined;
  readonly documentNumber?: string | undefined;
  readonly householdAddress?: string | undefined;
  readonly homeAddress?: string | undefined;
  readonly workplace?: string | undefined;
  readonly husbandName?: string | undefined;
  readonly husbandPhone?: string | undefined;
  readonly emergencyName?: string | undefined;
  readonly emergencyPhone?: string | undefined;
  /** Pregnancies before this one, however they ended. */
  readonly pregnanciesBefore?: number | undefined;
}

export type CoverField = keyof Cover;

export interface CoverProblem {
  readonly field: CoverField;
  readonly reason: 'missing' | 'id-card' | 'contradiction';
  readonly message: string;
}

export type SettledCover<Form extends Cover> =
  | { readonly ok: true; readonly cover: Form }
  | { readonly ok: false; readonly problems: readonly CoverProblem[] };

interface About {
  /** The day of the reading, in China. */
  readonly today: CalendarDate;
  /** Children she has borne before, from the short form. */
  readonly previousBirths: number;
}

/**
 * The cover as it is kept: blank answers are unknown, an identity number has its one spelling, every other text stays byte for byte. Says
 * all problems at once, by field: a number without its kind or a kind without its number, an identity number that cannot be (GB 11643),
 * and children without a pregnancy. Fewer pregnancies than children is no contradiction: there are twins.
 */
export function settleCover<Form extends Cover>(form: Form, { today, previousBirths }: About): SettledCover<Form> {
  const problems: CoverProblem[] = [];
  const given = withoutBlanks(form);
  const { documentKind: kind, documentNumber: number, pregnanciesBefore } = given;
  let settled = given;
  if (number !== undefined && kind === undefined)
    problems.push({ field: 'documentKind', reason: 'missing', message: '请选是哪种证件' });
  else if (kind !== undefined && number === undefined)
    problems.push({ field: 'documentNumber', reason: 'missing', message: '请填证件号码，不想填就选“先不填”' });
  else if (kind === 'id-card' && number !== undefined) {
    const read = readIdCard(number, today);
    if (read.ok) settled = { ...given, documentNumber: read.card.number };
    else problems.push({ field: 'documentNumber', reason: 'id-card', message: ID_CARD_WORDS[read.refusal] });
  }
  if (pregnanciesBefore === 0 && previousBirths > 0)
    problems.push({
      field: 'pregnanciesBefore',
      reason: 'contradiction',
      message: `您填过生过${previousBirths}个孩子，怀过的次数不会是0`,
    });
  return problems.length === 0 ? { ok: true, cover: settled } : { ok: false, problems };
}

function withoutBlanks<Form extends Cover>(form: Form): Form {
  const kept = Object.keys(form).filter((name) => {
    const value = form[name as CoverField];
    return value !== undefined && (typeof value !== 'string' || value.trim() !== '');
  });
  const out: Record<string, unknown> = {};
  for (const name of kept) out[name] = form[name as CoverField];
  return out as unknown as Form;
}

/** Whether two covers say the same. */
export const sameCover = (a: Cover, b: Cover): boolean => {
  const names = Object.keys({ ...a, ...b }) as CoverField[];
  return names.every((name) => a[name] === b[name]);
};

import { type CoverField, settleCover } from '../../../../shared/handbook/cover.ts';
import { COVER_LABELS } from '../../../../shared/handbook/cover-words.ts';
import { NAME_REFUSAL_WORDS, nameRefusal } from '../../../../shared/identity/person-name.ts';
import { normalisePhone } from '../../../../shared/identity/phone.ts';
import { isReadable } from '../../../../shared/identity/readable-text.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { type CoverDraft, coverOf } from './cover-draft.ts';

export const STEP_FIELDS: readonly (readonly CoverField[])[] = [
  ['ethnicity', 'occupation', 'workplace', 'pregnanciesBefore'],
  ['documentKind', 'documentNumber'],
  ['householdAddress', 'homeAddress'],
  ['husbandName', 'husbandPhone', 'emergencyName', 'emergencyPhone'],
  [],
];

export const LAST_STEP = STEP_FIELDS.length - 1;

export type CoverProblems = Readonly<Partial<Record<CoverField, string>>>;

/** The longest answers the server takes, in characters. */
export const LONGEST: Readonly<Partial<Record<CoverField, number>>> = {
  ethnicity: 30,
  occupation: 30,
  documentNumber: 40,
  householdAddress: 100,
  homeAddress: 100,
  workplace: 60,
};

interface About {
  readonly number: string;
  readonly today: CalendarDate;
  readonly previousBirths: number;
}

/** What stands in the way of sending, field by field, by the rules the server has too. Nothing has to be filled in. */
export function coverProblems(draft: CoverDraft, { number, today, previousBirths }: About): CoverProblems {
  const cover = coverOf(draft, number);
  const found: Partial<Record<CoverField, string>> = {};
  for (const field of Object.keys(LONGEST) as CoverField[]) {
    const value = cover[field];
    if (typeof value !== 'string') continue;
    if (!isReadable(value)) found[field] = '有看不见的字符，请重新输入';
    else if (Array.from(value).length > (LONGEST[field] ?? 0)) found[field] = `最多${LONGEST[field]}个字`;
  }
  for (const field of ['husbandName', 'emergencyName'] as const) {
    const refusal = cover[field] === undefined ? null : nameRefusal(cover[field]);
    if (refusal !== null) found[field] = NAME_REFUSAL_WORDS[refusal];
  }
  for (const field of ['husbandPhone', 'emergencyPhone'] as const)
    if (cover[field] !== undefined && normalisePhone(cover[field]) === null)
      found[field] = '电话号码不对，请填11位手机号；不想填就空着';
  const { pregnanciesBefore } = cover;
  if (pregnanciesBefore !== undefined && (pregnanciesBefore < 0 || pregnanciesBefore > 20))
    found.pregnanciesBefore = `${COVER_LABELS.pregnanciesBefore}，请填0到20`;
  const settled = settleCover(cover, { today, previousBirths });
  if (!settled.ok) for (const { field, message } of settled.problems) found[field] = found[field] ?? message;
  if (draft.numberTyped && draft.documentKind !== '' && number.trim() === '')
    found.documentNumber = '手机里不存证件号码，请再填一次';
  return found;
}

/** The first step with one of these fields, or `null`. */
export function stepWith(fields: readonly string[]): number | null {
  const step = STEP_FIELDS.findIndex((ofStep) => ofStep.some((field) => fields.includes(field)));
  return step === -1 ? null : step;
}

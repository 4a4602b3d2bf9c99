import type { Handbook } from '../../../shared/contract/handbook.ts';
import type { Phase } from '../../../shared/danger/phase.ts';
import { FIELD_SPECS, type ReportField, type ReportValues } from '../../../shared/danger/report-values.ts';
import { signApplies, signById } from '../../../shared/danger/signs/index.ts';
import { TERM_DAYS } from '../../../shared/pregnancy/gestational-age.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { EpochMs } from '../../../shared/time/china-time.ts';
import { gestationOnPhone } from './assess-on-phone.ts';
import type { ExtraQuestion } from './extra-question.ts';
import { isFullCount } from './movement-count.ts';

export type Unread = Readonly<Partial<Record<ReportField, string>>>;

/** A report while she makes it. It is kept on the phone after every change. */
export interface ReportForm {
  readonly step: 'who' | 'signs' | 'values' | 'question';
  /** Null until she or her handbook said whom it is about. */
  readonly phase: Phase | null;
  readonly signs: readonly string[];
  readonly values: ReportValues;
  /** What she typed where a number belongs and that is none, such as `120/80`: never graded, and never passed over. */
  readonly unread: Unread;
  /** Values she was shown again and left as they are: sent as typed, and never graded. */
  readonly kept: ReportValues;
  /** The question on the screen in the step `question`. */
  readonly question: ExtraQuestion | null;
  /** Movements counted so far while she counts; a count is a value only once its two hours are full. */
  readonly counting: number | null;
  /** When that count began; null while she is not counting. A quiet baby gives no taps, so the count lives by this. */
  readonly countingSince: EpochMs | null;
  /** Questions put to her, whatever she said: each is put once. */
  readonly asked: readonly ExtraQuestion[];
}

/** What she did, in the past tense. */
export type ReportEvent =
  | { readonly kind: 'who-answered'; readonly phase: Phase }
  | { readonly kind: 'who-reopened' }
  | { readonly kind: 'signs-ticked'; readonly signs: readonly string[] }
  | { readonly kind: 'signs-finished' }
  | { readonly kind: 'value-given'; readonly field: ReportField; readonly value: number | null }
  | { readonly kind: 'value-unreadable'; readonly field: ReportField; readonly text: string }
  | { readonly kind: 'values-confirmed'; readonly fields: readonly ReportField[] }
  | { readonly kind: 'values-reopened' }
  | { readonly kind: 'counting-started'; readonly at: EpochMs }
  | { readonly kind: 'movement-felt'; readonly at: EpochMs }
  | { readonly kind: 'counting-finished'; readonly at: EpochMs }
  | { readonly kind: 'counting-given-up' }
  | { readonly kind: 'question-put'; readonly question: ExtraQuestion }
  | { readonly kind: 'question-answered'; readonly signs: readonly string[]; readonly values: ReportValues }
  | { readonly kind: 'went-back' };

const EMPTY: ReportForm = {
  step: 'who',
  phase: null,
  signs: [],
  values: {},
  unread: {},
  kept: {},
  question: null,
  counting: null,
  countingSince: null,
  asked: [],
};

/**
 * An empty report with what the handbook makes obvious. Past the due date nobody knows whether she has given birth,
 * and after birth it may be about her or the baby: then she is asked.
 */
export function startReport(handbook: Handbook | null, today: CalendarDate): ReportForm {
  if (handbook === null) return EMPTY;
  if (handbook.lostOn !== null) return { ...EMPTY, phase: 'postpartum', step: 'signs' };
  if (handbook.deliveredOn !== null) return { ...EMPTY, phase: 'postpartum' };
  const gaDays = gestationOnPhone(handbook, today);
  const obvious = gaDays !== undefined && gaDays >= 0 && gaDays < TERM_DAYS;
  return { ...EMPTY, phase: 'pregnancy', step: obvious ? 'signs' : 'who' };
}

export function afterReportEvent(form: ReportForm, event: ReportEvent): ReportForm {
  switch (event.kind) {
    case 'who-answered':
      return event.phase === form.phase
        ? { ...form, step: 'signs' }
        : { ...fitting(form, event.phase), phase: event.phase, step: 'signs' };
    case 'who-reopened':
      return { ...form, step: 'who' };
    case 'signs-ticked':
      return { ...form, signs: event.signs };
    case 'signs-finished':
    case 'values-reopened':
      return { ...form, step: 'values', question: null };
    case 'value-given':
      return {
        ...form,
        values: withValue(form.values, event.field, event.value),
        unread: without(form.unread, event.field),
      };
    case 'value-unreadable':
      // The number that stood there before is not what she says now.
      return {
        ...form,
        values: withValue(form.values, event.field, null),
        unread: { ...form.unread, [event.field]: event.text },
      };
    case 'values-confirmed':
      return {
        ...form,
        kept: event.fields.reduce((kept, field) => withValue(kept, field, form.values[field] ?? null), form.kept),
      };
    case 'counting-started':
      return { ...form, counting: 0, countingSince: event.at };
    case 'movement-felt':
      // A movement of the third hour would make too few look like enough.
      return form.counting === null || countIsFull(form, event.at) ? form : { ...form, counting: form.counting + 1 };
    case 'counting-finished':
      if (!countIsFull(form, event.at)) return form;
      return {
        ...form,
        values: withValue(form.values, 'fm2h', form.counting),
        unread: without(form.unread, 'fm2h'),
        ...NOT_COUNTING,
      };
    case 'counting-given-up':
      return { ...form, ...NOT_COUNTING };
    case 'question-put':
      return { ...form, step: 'question', question: event.question };
    case 'question-answered':
      return {
        ...form,
        signs: [...form.signs, ...event.signs.filter((id) => !form.signs.includes(id))],
        values: { ...form.values, ...event.values },
        asked: form.question === null ? form.asked : [...form.asked, form.question],
      };
    case 'went-back':
      return { ...form, step: BEFORE[form.step], question: null };
  }
}

const NOT_COUNTING = { counting: null, countingSince: null } as const;

/** Whether her two hours are over, so that the count can be taken as a value. */
export const countIsFull = ({ countingSince }: Pick<ReportForm, 'countingSince'>, at: EpochMs): boolean =>
  countingSince !== null && isFullCount(countingSince, at);

const BEFORE: Readonly<Record<ReportForm['step'], ReportForm['step']>> = {
  who: 'who',
  signs: 'who',
  values: 'signs',
  question: 'values',
};

/** Whether leaving this step by "back" leaves the page. */
export const isFirstStep = (form: ReportForm, started: ReportForm): boolean =>
  form.step === 'who' || (form.step === 'signs' && started.step === 'signs');

/** Nothing ticked and nothing measured: there is nothing to send. */
export const isBlank = (form: ReportForm): boolean => form.signs.length === 0 && Object.keys(form.values).length === 0;

/** What somebody else’s report would not carry along unseen: a hidden tick would still count. */
function fitting(form: ReportForm, phase: Phase): ReportForm {
  const applies = (id: string) => {
    const sign = signById(id);
    return sign !== undefined && signApplies(sign, phase);
  };
  const others = FIELD_SPECS.filter((spec) => !spec.phases.includes(phase));
  const values = others.reduce((kept, { field }) => withValue(kept, field, null), form.values);
  const unread = others.reduce((left, { field }) => without(left, field), form.unread);
  const signs = form.signs.filter(applies);
  return { ...form, signs, values, unread, kept: {}, question: null, ...NOT_COUNTING, asked: [] };
}

/** With the value under this field, or without the field. */
function withValue(values: ReportValues, field: ReportField, value: number | null): ReportValues {
  const { [field]: _before, ...others } = values;
  return value === null ? others : { ...others, [field]: value };
}

function without(unread: Unread, field: ReportField): Unread {
  const { [field]: _gone, ...others } = unread;
  return others;
}

/** The first number she has to look at again before it can be read; `null` when there is none. */
export const firstUnread = ({ unread }: Pick<ReportForm, 'unread'>): { field: ReportField; text: string } | null => {
  for (const { field } of FIELD_SPECS) {
    const text = unread[field];
    if (text !== undefined) return { field, text };
  }
  return null;
};

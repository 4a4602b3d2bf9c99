import { BIRTH_DATE_WORDS, birthDateRefusal } from '../../../shared/identity/birth-date.ts';
import { NAME_REFUSAL_WORDS, nameRefusal } from '../../../shared/identity/person-name.ts';
import { normalisePhone } from '../../../shared/identity/phone.ts';
import { datingRefusalWords } from '../../../shared/pregnancy/dating.ts';
import { type CalendarDate, parseCalendarDate } from '../../../shared/time/calendar-date.ts';
import { type EnrolmentForm, settledDating } from './enrolment-form.ts';

/** The fields by the server’s names, so that its refusals find their place. */
export const STEP_FIELDS = [
  ['name', 'birthDate', 'phone'],
  ['dating.method', 'dating.lastMenstrualPeriod', 'dating.dueDate'],
  ['previousBirths'],
  ['clinicId'],
] as const;

export type FormField = (typeof STEP_FIELDS)[number][number];

export const LAST_STEP = STEP_FIELDS.length - 1;

export interface Problem {
  readonly words: string;
  /** Not finished rather than wrong: said only when she wants to go on. */
  readonly unfinished: boolean;
}

export type Problems = Readonly<Partial<Record<FormField, Problem>>>;

const missing = (words: string): Problem => ({ words, unfinished: true });
const wrong = (words: string): Problem => ({ words, unfinished: false });

/** What stands in the way of sending, field by field, by the rules the server has too. `today` is China’s day. */
export function problemsOf(form: EnrolmentForm, today: CalendarDate): Problems {
  const found: Partial<Record<FormField, Problem>> = {};
  const name = nameRefusal(form.name);
  if (name !== null) found.name = (name === 'empty' ? missing : wrong)(NAME_REFUSAL_WORDS[name]);

  const birthDate = parseCalendarDate(form.birthDate);
  if (birthDate === null) found.birthDate = missing('请填出生日期');
  else {
    const refusal = birthDateRefusal(birthDate, today);
    if (refusal !== null) found.birthDate = wrong(BIRTH_DATE_WORDS[refusal]);
  }

  if (form.phone.trim() !== '' && normalisePhone(form.phone) === null) {
    found.phone = missing('电话号码不对，请填11位手机号；不想填就空着');
  }
  Object.assign(found, datingProblem(form, today));
  if (form.previousBirths === null) found.previousBirths = missing('请选一个；没生过就选“没有”');
  else if (form.previousBirths > 15) found.previousBirths = wrong('以前生过几个，请填0到15');
  if (form.clinicId === '') found.clinicId = missing('请从列表里选一家医院');
  return found;
}

function datingProblem(form: EnrolmentForm, today: CalendarDate): Problems {
  const dating = settledDating(form, today);
  if (dating === null) return { 'dating.method': missing('请选一个；记不清就选最有把握的') };
  if (dating.ok) return {};
  const say = dating.refusal.reason === 'missing' ? missing : wrong;
  return { [`dating.${dating.refusal.field}`]: say(datingRefusalWords(dating.refusal)) };
}

/** The first step with something in the way, or `null`. */
export function firstStepWith(fields: readonly string[]): number | null {
  const step = STEP_FIELDS.findIndex((ofStep) => ofStep.some((field) => fields.includes(field)));
  return step === -1 ? null : step;
}

/** A field of this form, whatever the server calls it: `dating` as a whole is its method. */
export function formFieldOf(serverField: string): FormField | null {
  const known: readonly FormField[] = STEP_FIELDS.flat();
  if (serverField === 'dating') return 'dating.method';
  return known.find((field) => field === serverField) ?? null;
}

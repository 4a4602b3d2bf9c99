import * as v from 'valibot';
import { NAME_REFUSAL_WORDS, nameRefusal } from '../identity/person-name.ts';
import { normalisePhone } from '../identity/phone.ts';
import { isReadable } from '../identity/readable-text.ts';
import { type CalendarDate, parseCalendarDate } from '../time/calendar-date.ts';

/** A UUID branded as one kind of id. Upper case is accepted and lowered, so that an id has one spelling. */
export const id = <T extends string>() =>
  v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, '编号不对'),
    v.transform((text) => text.toLowerCase() as T),
  );

/** A day that exists in the calendar. */
export const calendarDate = v.pipe(
  v.string(),
  v.check((text) => parseCalendarDate(text) !== null, '没有这一天，请按 年-月-日 填写'),
  v.transform((text) => text as CalendarDate),
);

/** An instant on the wire: ISO 8601 in UTC with milliseconds. */
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/, '时间格式不对'),
  v.check((text) => parseCalendarDate(text.slice(0, 10)) !== null, '没有这个时间'),
);

/** A person's name, stored as written. */
export const personName = v.pipe(
  v.string('请填姓名'),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const refusal = nameRefusal(dataset.value);
    if (refusal !== null) addIssue({ message: NAME_REFUSAL_WORDS[refusal] });
  }),
);

/** A telephone number in any usual spelling; kept in its one stored spelling. */
export const phone = v.pipe(
  v.string(),
  v.maxLength(30, '电话号码不对'),
  v.check((text) => normalisePhone(text) !== null, '电话号码不对，请填11位手机号'),
  v.transform((text) => normalisePhone(text) ?? text),
);

/** Free text for a clinician's note: one short paragraph, no control or invisible characters. */
export const note = v.pipe(
  v.string(),
  v.maxLength(500, '最多500个字'),
  v.check(isReadable, '有看不见的字符，请重新输入'),
);

export const wholeNumber = (low: number, high: number, words: string) =>
  v.pipe(v.number(words), v.integer(words), v.minValue(low, words), v.maxValue(high, words));

/** A short public text of ours, no rules beyond a length. */
export const text = v.string();

import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { datingPreview } from '../../../miniapp/src/enrolment/dating-preview.ts';
import { bodyOf, EMPTY_FORM, type EnrolmentForm } from '../../../miniapp/src/enrolment/enrolment-form.ts';
import {
  firstStepWith,
  formFieldOf,
  problemsOf,
  STEP_FIELDS,
} from '../../../miniapp/src/enrolment/enrolment-problems.ts';
import { enrol } from '../../../shared/contract/handbook.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

const TODAY = '2026-11-23' as CalendarDate;
const FULL: EnrolmentForm = {
  step: 3,
  name: '赵雨',
  birthDate: '2002-03-04',
  phone: '',
  method: 'last-menstrual-period',
  lastMenstrualPeriod: '2026-05-03',
  dueDate: '',
  previousBirths: 0,
  manyBirths: false,
  township: '清泉街道',
  clinicId: '00000000-0000-4000-8000-00000000000a',
};
const problems = (change: Partial<EnrolmentForm>) =>
  Object.entries(problemsOf({ ...FULL, ...change }, TODAY)).map(([field, problem]) => `${field}: ${problem.words}`);

describe('what stands in the way of enrolling', () => {
  it.each([
    ['a complete form', {}, []],
    ['a first child: 0 is an answer', { previousBirths: 0 }, []],
    ['no name', { name: '  ' }, ['name: 请填姓名']],
    ['a rare name', { name: '刘·阿依𬭛' }, []],
    ['a name with an invisible character', { name: '赵\u200b雨' }, ['name: 姓名里有看不见的字符，请重新输入']],
    ['no birth date', { birthDate: '' }, ['birthDate: 请填出生日期']],
    ['born tomorrow', { birthDate: '2026-11-24' }, ['birthDate: 出生日期不能在今天以后']],
    ['31 February', { birthDate: '2002-02-31' }, ['birthDate: 请填出生日期']],
    ['a phone with spaces and +86', { phone: '+86 138 0635 2170' }, []],
    ['ten digits', { phone: '1380635217' }, ['phone: 电话号码不对，请填11位手机号；不想填就空着']],
    ['no way to tell the date', { method: '' }, ['dating.method: 请选一个；记不清就选最有把握的']],
    ['no date', { lastMenstrualPeriod: '' }, ['dating.lastMenstrualPeriod: 请填末次月经第一天']],
    ['a date today', { lastMenstrualPeriod: '2026-11-23' }, []],
    ['a date tomorrow', { lastMenstrualPeriod: '2026-11-24' }, ['dating.lastMenstrualPeriod: 末次月经不能在今天以后']],
    ['44 weeks and 6 days ago', { lastMenstrualPeriod: '2026-01-13' }, []],
    [
      '45 weeks ago',
      { lastMenstrualPeriod: '2026-01-12' },
      ['dating.lastMenstrualPeriod: 末次月经在45周以前，请再看一看年份'],
    ],
    ['an ultrasound without its date', { method: 'ultrasound' }, ['dating.dueDate: 请填预产期']],
    ['a due date in 40 weeks', { method: 'ultrasound', dueDate: '2027-08-30' }, []],
    [
      'a day later',
      { method: 'told-by-clinic', dueDate: '2027-08-31' },
      ['dating.dueDate: 预产期太远了，离今天不会超过40周'],
    ],
    ['births not said', { previousBirths: null }, ['previousBirths: 请选一个；没生过就选“没有”']],
    ['fifteen', { previousBirths: 15 }, []],
    ['sixteen', { previousBirths: 16 }, ['previousBirths: 以前生过几个，请填0到15']],
    ['no clinic', { clinicId: '' }, ['clinicId: 请从列表里选一家医院']],
  ] as const)('%s', (_, change, expected) => {
    expect(problems(change)).toEqual(expected);
  });

  it('calls unfinished what is empty and wrong what she typed', () => {
    const of = (change: Partial<EnrolmentForm>) => problemsOf({ ...FULL, ...change }, TODAY);
    expect(of({ name: '' }).name?.unfinished).toBe(true);
    expect(of({ lastMenstrualPeriod: '2026-11-24' })['dating.lastMenstrualPeriod']?.unfinished).toBe(false);
  });

  it('finds something missing in every step of an empty form', () => {
    const found = Object.keys(problemsOf(EMPTY_FORM, TODAY));
    for (const fields of STEP_FIELDS) expect(fields.some((field) => found.includes(field))).toBe(true);
  });
});

describe('what is sent', () => {
  it.each([
    ['by LMP', {}, { method: 'last-menstrual-period', lastMenstrualPeriod: '2026-05-03' }],
    [
      'by due date, without the LMP of before',
      { method: 'ultrasound', dueDate: '2027-02-05' },
      { method: 'ultrasound', dueDate: '2027-02-05' },
    ],
  ] as const)('fits the contract %s', (_, change, dating) => {
    const body = bodyOf({ ...FULL, ...change });
    expect(body?.dating).toEqual(dating);
    expect(safeParse(enrol.body, body).success).toBe(true);
  });

  it('leaves an empty phone out and tidies a full one', () => {
    expect(bodyOf(FULL)).not.toHaveProperty('phone');
    expect(bodyOf({ ...FULL, phone: '138 0635 2170' })?.phone).toBe('13806352170');
  });

  it('is nothing while something is missing', () => {
    for (const gap of [{ birthDate: '' }, { method: '' }, { previousBirths: null }, { clinicId: '' }] as const)
      expect(bodyOf({ ...FULL, ...gap })).toBeNull();
  });
});

describe('the server’s refusals', () => {
  it('find the step of their field, the first one first', () => {
    expect(firstStepWith(['clinicId', 'dating.dueDate'])).toBe(1);
    expect([firstStepWith(['name']), firstStepWith([]), firstStepWith(['constructor'])]).toEqual([0, null, null]);
    expect([formFieldOf('dating'), formFieldOf('dating.dueDate'), formFieldOf('nothing')]).toEqual([
      'dating.method',
      'dating.dueDate',
      null,
    ]);
  });
});

it('says at once what her date means', () => {
  expect(datingPreview({ ...FULL, method: 'ultrasound', dueDate: '2027-02-05' }, TODAY)).toBe(
    '今天孕29周+3天，预产期2027年2月5日',
  );
  expect(datingPreview({ ...FULL, lastMenstrualPeriod: '2026-11-24' }, TODAY)).toBeNull();
});

import '../../../support/taro/build-constants.ts';
import { describe, expect, it } from 'vitest';
import { firstTab, rowsOf } from '../../../../miniapp/src/clinic/enrolment/list/enrolment-list-view.ts';
import { actBody, freshInput } from '../../../../miniapp/src/clinic/enrolment/woman/act-input.ts';
import {
  actsOf,
  historyOf,
  standingWords,
  toCheck,
} from '../../../../miniapp/src/clinic/enrolment/woman/enrolment-page-view.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { idCardOf } from '../../../support/id-card-of.ts';
import { sampleEnrolment, sampleList } from './sample-enrolment.ts';

const TODAY = '2026-11-23' as CalendarDate;

describe('the list', () => {
  it('says since when she waits, and how long', () => {
    expect(rowsOf('toConfirm', sampleList())).toMatchObject([
      { words: '11月20日提交', waited: '等了3天', act: '去看' },
    ]);
    expect(rowsOf('toIssue', sampleList())).toMatchObject([{ words: '11月23日确认', waited: null, act: '发册' }]);
  });

  it('begins with what waits for a look, else with the books', () => {
    const none = { rows: [], more: false };
    expect(firstTab(sampleList())).toBe('toConfirm');
    expect(firstTab(sampleList({ toConfirm: none }))).toBe('toIssue');
    expect(firstTab(sampleList({ toConfirm: none, toIssue: none }))).toBe('toConfirm');
  });
});

describe('what may be done', () => {
  it.each([
    ['submitted', ['confirm', 'return']],
    ['returned', []],
    ['confirmed', ['issue']],
    ['issued', []],
  ] as const)('with one that is %s', (state, acts) => {
    const page = sampleEnrolment({ state });
    expect(actsOf(page)).toEqual(acts);
    expect(actsOf({ ...page, mayAct: false })).toEqual([]);
    expect(standingWords(page)[0]).not.toBe('');
  });
});

describe('what is to be looked at', () => {
  const notes = (form: object, change = {}) => toCheck(sampleEnrolment({ form }, change), TODAY);

  it('is a birth date that differs from the identity number’s, and twins or a slip', () => {
    const card = { documentKind: 'id-card', documentNumber: idCardOf('2001-03-04') } as const;
    expect(notes(card)).toContain('身份证上是2001年3月4日生，建册填的是2002年3月4日');
    expect(notes({ pregnanciesBefore: 1 }, { previousBirths: 2 })).toContain('怀过1次，生过2个：有双胞胎吗');
  });

  it('is what nobody has filled in, and nothing else', () => {
    const [only, ...rest] = toCheck(sampleEnrolment(), TODAY);
    expect(only).toMatch(/^没有填：民族、职业、/);
    expect(rest).toEqual([]);
  });
});

describe('what is sent', () => {
  const page = sampleEnrolment();
  const input = { ...freshInput(TODAY), reason: '看一看', number: 'A1' };

  it('names the version that was seen', () => {
    const on = { id: input.id, basedOn: 2 };
    expect(actBody('confirm', page, input)).toEqual({ act: 'confirm', ...on });
    expect(actBody('return', page, input)).toEqual({ act: 'return', ...on, reason: '看一看' });
    expect(actBody('issue', page, input)).toEqual({ act: 'issue', ...on, issuedOn: TODAY, number: 'A1' });
  });

  it('is nothing while something is missing', () => {
    expect(actBody('return', page, { ...input, reason: ' ' })).toBeNull();
    expect(actBody('issue', page, { ...input, number: '' })).toBeNull();
    expect(actBody('issue', page, { ...input, issuedOn: '' })).toBeNull();
  });
});

it('the history says who, where and when, and why', () => {
  const by = { staffName: '周医生', institutionName: '清泉', at: '2026-11-22T02:30:00.000Z' };
  const { history } = sampleEnrolment().enrolment;
  const steps = historyOf(sampleEnrolment({ history: [{ act: 'return', by, note: '少一位' }, ...history] }), TODAY);
  expect(steps.map(({ title, note }) => [title, note])).toEqual([
    ['退回：少一位', '周医生 · 清泉 · 11月22日 10:30'],
    ['提交', '她自己 · 11月20日 10:00'],
  ]);
});

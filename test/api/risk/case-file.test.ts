import { describe, expect, test } from 'vitest';
import { closeCase, recordCaseContact } from '../../../shared/contract/case.ts';
import { showRiskWorklist } from '../../../shared/contract/risk.ts';
import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import type { PregnancyId } from '../../../shared/identity/ids.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { DAY_MS } from '../../../shared/time/china-time.ts';
import { signIn } from '../../support/actors.ts';
import {
  assessed,
  contactOf,
  type Facts,
  GREEN,
  gradedWoman,
  later,
  ORANGE,
  PURPLE,
  pageOf,
  RED,
  tryOn,
  YELLOW,
} from '../../support/risk-actors.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();
const supervisor = () => signIn(service(), 'county-supervisor');

describe('case management', () => {
  test.each<[string, Facts, object, string | null]>([
    ['red', RED, {}, 'red every 7'],
    ['orange', ORANGE, {}, 'orange every 28'],
    ['purple beside green', PURPLE, { colour: 'green', reason: '无其他风险' }, 'green every 28'],
    ['yellow', YELLOW, {}, null],
    ['green', GREEN, {}, null],
  ])('for %s', async (_, facts, over, file) => {
    const { page } = await gradedWoman(service(), facts, over);
    const { caseFile } = page;
    expect(caseFile === null ? null : `${caseFile.colour} every ${caseFile.cadenceDays}`).toBe(file);
    if (caseFile === null) return;
    expect(caseFile).toMatchObject({ open: true, ownerName: '高科长', openedOn: '2026-11-23' });
    expect(caseFile.nextContactOn).not.toBeNull();
  });

  test('goes on in the same file when she is confirmed again, with the new colour and cadence', async () => {
    const { pregnancyId, page } = await gradedWoman(service(), ORANGE);
    const again = await assessed(service(), pregnancyId, RED);
    expect(again.caseFile).toMatchObject({
      caseId: page.caseFile?.caseId,
      colour: 'red',
      cadenceDays: 7,
      nextContactOn: '2026-11-30',
    });
    expect(again.caseFile?.timeline.map(({ kind }) => kind)).toEqual(['opened', 'continued']);
  });

  test('is not closed or slowed down by a lowered colour; a person closes it, with a reason', async () => {
    const { pregnancyId } = await gradedWoman(service(), RED);
    const lowered = await assessed(service(), pregnancyId, GREEN, { lower: true, reason: '已纠正' });
    expect(lowered.caseFile).toMatchObject({ open: true, colour: 'green', cadenceDays: 7 });
    const token = await supervisor();
    const params = { pregnancyId, caseId: lowered.caseFile?.caseId ?? '' };
    const closed = await service().ok(closeCase, {
      token,
      params,
      body: { reason: 'risk-gone', note: '连续两次正常' },
    });
    expect(closed.caseFile).toMatchObject({ open: false, closeReason: 'risk-gone', nextContactOn: null });
    expect(closed.caseFile?.timeline.at(-1)).toMatchObject({
      words: '结案：风险已解除',
      note: '连续两次正常',
      by: { staffName: '高科长' },
    });
    expect((await service().ok(closeCase, { token, params, body: { reason: 'risk-gone' } })).caseFile).toEqual(
      closed.caseFile,
    );
  });

  test('after a closed file, a new red opens a new one', async () => {
    const { pregnancyId, page } = await gradedWoman(service(), RED);
    const params = { pregnancyId, caseId: page.caseFile?.caseId ?? '' };
    await service().ok(closeCase, { token: await supervisor(), params, body: { reason: 'risk-gone' } });
    const again = await assessed(service(), pregnancyId, RED);
    expect(again.caseFile).toMatchObject({ open: true });
    expect(again.caseFile?.caseId).not.toBe(page.caseFile?.caseId);
  });
});

describe('a contact', () => {
  const onCase = (pregnancyId: PregnancyId, page: RiskPage) => ({ pregnancyId, caseId: page.caseFile?.caseId ?? '' });
  const today = '2026-11-23' as CalendarDate;

  test('that reached her moves the next one; one that did not counts as an attempt', async () => {
    const { pregnancyId, page } = await gradedWoman(service(), RED);
    const token = await signIn(service(), 'clinic-doctor');
    const params = onCase(pregnancyId, page);
    await later(service(), 2 * DAY_MS, async () => {
      const missed = contactOf({ on: addDays(today, 1), reached: false });
      const tried = await service().ok(recordCaseContact, { token, params, body: missed });
      expect(tried.caseFile).toMatchObject({ nextContactOn: '2026-11-30', failedAttempts: 1 });
      const reached = contactOf({ on: addDays(today, 2), kind: 'home-visit', note: '都好' });
      const { caseFile } = await service().ok(recordCaseContact, { token, params, body: reached });
      expect(caseFile).toMatchObject({ nextContactOn: '2026-12-02', failedAttempts: 0 });
      expect(caseFile?.timeline.at(-1)).toMatchObject({
        words: '上门：联系上了',
        on: '2026-11-25',
        note: '都好',
        by: { staffName: '周医生' },
      });
    });
  });

  test('is shown late on the list until it is written down, and can be written down late on its real day', async () => {
    const { pregnancyId, page } = await gradedWoman(service(), RED);
    await later(service(), 10 * DAY_MS, async () => {
      const token = await supervisor();
      const rowOf = async () =>
        (await service().ok(showRiskWorklist, { token })).caseFiles.rows.find((row) => row.pregnancyId === pregnancyId);
      expect(await rowOf()).toMatchObject({ nextContactOn: '2026-11-30', daysLate: 3, ownerName: '高科长' });
      const body = contactOf({ on: addDays(today, 6) });
      await service().ok(recordCaseContact, { token, params: onCase(pregnancyId, page), body });
      expect(await rowOf()).toMatchObject({ nextContactOn: '2026-12-06', daysLate: 0 });
    });
  });

  test.each([
    ['tomorrow', '2026-11-24'],
    ['before she was pregnant', '2026-05-02'],
  ])('is refused for %s', async (_, on) => {
    const { pregnancyId, page } = await gradedWoman(service(), RED);
    const answer = await tryOn(
      service(),
      recordCaseContact,
      await supervisor(),
      onCase(pregnancyId, page),
      contactOf({ on }),
    );
    expect([answer.status, answer.fields]).toEqual([422, ['on']]);
  });

  test('with the same id is one contact, and with other content the id is refused', async () => {
    const { pregnancyId, page } = await gradedWoman(service(), RED);
    const token = await supervisor();
    const params = onCase(pregnancyId, page);
    const body = contactOf();
    await service().ok(recordCaseContact, { token, params, body });
    expect((await service().ok(recordCaseContact, { token, params, body })).caseFile?.timeline.length).toBe(2);
    expect((await tryOn(service(), recordCaseContact, token, params, { ...body, reached: false })).code).toBe(
      'id-reused',
    );
    const other = await gradedWoman(service(), RED);
    expect((await tryOn(service(), recordCaseContact, token, onCase(other.pregnancyId, other.page), body)).code).toBe(
      'id-reused',
    );
  });

  test('can still be written into a closed file, which stays closed', async () => {
    const { pregnancyId, page } = await gradedWoman(service(), RED);
    const token = await supervisor();
    const params = onCase(pregnancyId, page);
    await service().ok(closeCase, { token, params, body: { reason: 'moved-away' } });
    const { caseFile } = await service().ok(recordCaseContact, { token, params, body: contactOf() });
    expect(caseFile).toMatchObject({ open: false, nextContactOn: null });
    expect(caseFile?.timeline.map(({ kind }) => kind)).toEqual(['opened', 'closed', 'contact']);
  });
});

test('nobody but the page says purple: no list, no log', async () => {
  const { pregnancyId } = await gradedWoman(service(), PURPLE, { colour: 'green', reason: '无其他风险' });
  const answer = await service().call(showRiskWorklist, { token: await supervisor() });
  expect(answer.text).toContain(pregnancyId);
  expect(answer.text).not.toMatch(/purple|紫|HIV|传染/i);
  expect(service().logged.join('\n')).not.toMatch(/purple|紫|HIV|传染/i);
  expect((await pageOf(service(), await supervisor(), pregnancyId)).assessments[0]?.purple).toBe('yes');
});

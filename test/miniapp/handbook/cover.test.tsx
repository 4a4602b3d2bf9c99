import '../../support/taro/build-constants.ts';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import HandbookCover from '../../../miniapp/src/handbook/index.tsx';
import { queueReport } from '../../../miniapp/src/offline/outbox.ts';
import { writeStored } from '../../../miniapp/src/platform/storage.ts';
import type { ReportBody } from '../../../shared/contract/danger.ts';
import type { ReportId } from '../../../shared/identity/ids.ts';
import { RISK_COLOURS } from '../../../shared/risk/colour.ts';
import { daysAgo, freshPhone, leavePage, noticeOf, ok, refusal, renderPage } from '../../support/taro/her-world.tsx';
import { journeys, taroCalls } from '../../support/taro/taro.ts';
import { dangerButton, NOTICE, open, toldOf } from './cover-world.tsx';

beforeEach(freshPhone);
afterEach(leavePage);

describe('the cover', () => {
  it('says whose it is, where she is, when she is due, and whom to call', async () => {
    open();
    expect(await screen.findByRole('heading', { name: '赵雨' })).toBeDefined();
    expect(screen.getByRole('img', { name: '孕29周加1天' })).toBeDefined();
    expect(screen.getByText('还有76天 · 孕晚期')).toBeDefined();
    for (const place of ['清泉街道卫生服务中心', '县人民医院'])
      fireEvent.click(screen.getByRole('button', { name: `给${place}打电话` }));
    expect(taroCalls.map(({ options }) => options)).toEqual([
      { phoneNumber: '06355230001' },
      { phoneNumber: '06355230009' },
    ]);
  });

  it.each(
    RISK_COLOURS,
  )('says %s in a word and a shape, what it means, what comes next, and who says so', async (colour) => {
    open({ handbook: { colour }, notice: { colour } });
    expect(await screen.findByText('要多留意一些')).toBeDefined();
    expect(screen.getAllByRole('img', { name: /^风险：(低|一般|较高|高)风险$/ })).toHaveLength(1);
    for (const line of [
      '这次怀孕有一两件事要多看着点。',
      '按约好的日子产检。',
      '流血很多：打120。',
      '县妇幼保健院，2026年11月20日评估',
    ])
      expect(screen.getByText(line)).toBeDefined();
  });

  it('has the danger button from the first moment', () => {
    renderPage(<HandbookCover />);
    expect(dangerButton()).toBeDefined();
  });

  it('opens the notice in large type', async () => {
    open();
    fireEvent.click(await screen.findByRole('button', { name: '放大看' }));
    expect(journeys()).toEqual(['navigateTo /handbook/notice/index']);
  });

  it('after birth counts the days since and keeps the notice', async () => {
    const { container } = open({ handbook: { deliveredOn: daysAgo(9) } });
    expect(await screen.findByText('产后第9天')).toBeDefined();
    expect(await screen.findByText('要多留意一些')).toBeDefined();
    expect(container.textContent).not.toMatch(/预产期|还有\d/);
  });
});

describe('a colour nobody has confirmed', () => {
  it('says so in calm words of its own, with no label and nothing of green, and asks nobody for a notice', async () => {
    const { container } = open({ handbook: { colour: null }, notice: null });
    expect(await screen.findByText('还没有颜色')).toBeDefined();
    expect(screen.queryByRole('img', { name: /^风险/ })).toBeNull();
    expect(container.querySelector('.green')).toBeNull();
    expect(screen.getByText('没有颜色，不等于绿色。')).toBeDefined();
    expect(container.textContent).not.toMatch(/低风险|正常|放心/);
    expect(toldOf(NOTICE)).toEqual([]);
  });

  it('shows a colour from before there were notices with whom to ask', async () => {
    open({ notice: null });
    expect(await screen.findByRole('img', { name: '风险：一般风险' })).toBeDefined();
    expect(screen.getByText(/请问负责您的医院/)).toBeDefined();
    expect(screen.queryByRole('button', { name: '我已看过' })).toBeNull();
  });
});

describe('after a loss', () => {
  it('there is no colour, no count and no notice, from the phone or from the server', async () => {
    writeStored('kept.colour-notice', { notice: noticeOf() });
    const { container } = open({ handbook: { lostOn: daysAgo(3) } });
    expect(await screen.findByText('您好好休息')).toBeDefined();
    expect(container.textContent).not.toMatch(/预产期|还有|周\+|孕|宝宝|产后|风险|评估|留意/);
    expect(toldOf(NOTICE)).toEqual([]);
    expect(dangerButton()).toBeDefined();
  });
});

describe('a report of hers', () => {
  const report = (receivedAt: string) =>
    ok({ reports: [{ reportId: 'r', urgency: 'today', receivedAt, alert: { urgency: 'today', state: 'notified' } }] });

  it('newer than the colour takes its place, and leads to what to do', async () => {
    open({ more: { 'GET /api/danger/reports': report('2026-11-24T00:00:00.000Z') } });
    expect(await screen.findByText('先看您报告的不舒服')).toBeDefined();
    expect(screen.queryByText(/风险|要多留意/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '看我的报告' }));
    expect(journeys()).toEqual(['switchTab /today/index']);
  });

  it('that has not arrived does so too', async () => {
    queueReport({
      id: '00000000-0000-4000-8000-0000000000aa' as ReportId,
      phone: { urgency: 'today', ruleSet: 'r' },
    } as ReportBody);
    open();
    expect(await screen.findByText('先看您报告的不舒服')).toBeDefined();
    expect(screen.queryByText(/风险/)).toBeNull();
  });

  it('older than the colour leaves it as it is', async () => {
    open({ more: { 'GET /api/danger/reports': report('2026-11-19T00:00:00.000Z') } });
    expect(await screen.findByText('要多留意一些')).toBeDefined();
  });
});

describe('whoever has no handbook to show', () => {
  it('is led to the sign-in', () => {
    renderPage(<HandbookCover />);
    fireEvent.click(screen.getByRole('button', { name: '登录' }));
    expect(journeys()).toEqual(['reLaunch /today/index']);
  });

  it.each([
    [403, 'consent-required'],
    [404, 'not-found'],
  ])('is brought to where she belongs after %i %s', async (status, code) => {
    open({ more: { 'GET /api/handbook': refusal(status, code) } });
    await waitFor(() => expect(journeys()).toEqual(['reLaunch /today/index']));
  });
});

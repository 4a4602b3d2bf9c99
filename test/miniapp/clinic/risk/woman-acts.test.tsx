import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok, refused, sent } from '../clinic-world.tsx';
import { sampleCase, sampleClock, samplePage, sampleReferral, sampleScreening } from './sample-page.ts';
import { beforeHerPage, opens, press, primary, WOMAN } from './woman-world.tsx';

const type = (label: string | RegExp, value: string) => {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};

beforeEach(beforeHerPage);
afterEach(cleanup);

describe('the acts on her page', () => {
  const positive = samplePage({ awaitsAssessment: true, latestScreening: sampleScreening() });
  const sentOff = samplePage({ ...positive, referrals: [sampleReferral()] });

  it('send her with the screening she is sent for, once, also after a lost answer', async () => {
    let tries = 0;
    await opens(positive, {
      [`POST ${WOMAN}/referrals`]: () => {
        tries += 1;
        return tries === 1 ? null : ok(sentOff);
      },
    });
    press('转诊');
    fireEvent.click(screen.getByRole('radio', { name: '病情稳定，可以转运' }));
    fireEvent.click(screen.getByRole('checkbox', { name: '冠县人民医院' }));
    type('病情说明', ' 头晕 ');
    press('发出转诊');
    expect(await screen.findByText(/没有网络，没能提交/)).toBeDefined();
    press('发出转诊');
    expect(await screen.findByText('转诊已发出')).toBeDefined();
    const [first, second] = sent();
    expect(second).toBe(first);
    expect(first).toMatch(/"kind":"transfer","stableToTransfer":true,.*"screeningId":"[^"]+d1","note":"头晕"/);
  });

  it('never transfer somebody who is not stable: help is asked for instead', async () => {
    await opens(positive, { [`POST ${WOMAN}/referrals`]: ok(sentOff) });
    press('转诊');
    fireEvent.click(screen.getByRole('radio', { name: /^不稳定/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: '冠县人民医院' }));
    expect(screen.getByRole('button', { name: '发出求助' })).toHaveProperty('disabled', true);
    fireEvent.click(screen.getByRole('radio', { name: '请上级到现场' }));
    press('发出求助');
    await screen.findByText('转诊已发出');
    expect(sent()[0]).toMatch(/"kind":"on-site-help","stableToTransfer":false/);
  });

  it('accept her, then record her arrival', async () => {
    const waiting = (state: 'sent' | 'accepted') =>
      samplePage({ ...positive, mayAssess: true, referrals: [sampleReferral({ isReceiver: true, state })] });
    const { referralId } = sampleReferral();
    await opens(waiting('sent'), { [`POST ${WOMAN}/referrals/${referralId}/accept`]: ok(waiting('accepted')) });
    press('接收转诊');
    await waitFor(() => expect(primary().map((button) => button.textContent)).toEqual(['记录到院']));
  });

  it('ask before a report is written down, with to whom it goes', async () => {
    const page = samplePage({ reportClocks: [sampleClock()], regradingDue: [] });
    const done = { ...page, reportClocks: [sampleClock({ submitted: { ...sampleScreening().by } })] };
    await opens(page, { [`POST ${WOMAN}/report-clocks/${sampleClock().clockId}/submit`]: ok(done) });
    press('上报');
    const dialog = screen.getByRole('alertdialog', { name: '已经报给县里了吗？' });
    expect(dialog.textContent).toContain('报给：县妇幼保健院');
    press('已上报，记下');
    expect(await screen.findByText('上报已记下')).toBeDefined();
    expect(screen.getByText(/^已上报：周医生/)).toBeDefined();
  });

  it('write down a contact on its real day', async () => {
    const page = samplePage({ regradingDue: [], caseFile: sampleCase() });
    const path = `POST ${WOMAN}/case-files/${sampleCase().caseId}/contacts`;
    await opens(page, { [path]: ok({ ...page, caseFile: sampleCase({ daysLate: 0 }) }) });
    press('记一次随访');
    fireEvent.change(screen.getByLabelText('哪天联系的'), { target: { value: '2026-11-20' } });
    fireEvent.click(screen.getByRole('checkbox', { name: '电话' }));
    fireEvent.click(screen.getByRole('radio', { name: '联系上了' }));
    press('记下');
    await screen.findByText('这次随访已记下');
    expect(sent()[0]).toMatch(/"on":"2026-11-20","kind":"phone","reached":true/);
  });

  it('do not close a file as lost before three failed attempts, nor before day 42', async () => {
    await opens(samplePage({ regradingDue: [], caseFile: sampleCase({ failedAttempts: 2 }) }));
    press('结案');
    const sheet = screen.getByRole('dialog', { name: '结案' });
    fireEvent.click(within(sheet).getByRole('radio', { name: '失访' }));
    expect(within(sheet).getByText('失访前要先记满三次没联系上')).toBeDefined();
    fireEvent.click(within(sheet).getByRole('radio', { name: '产后42天已满' }));
    expect(within(sheet).getByText('还没有到产后42天')).toBeDefined();
    expect(within(sheet).getByRole('button', { name: '结案' })).toHaveProperty('disabled', true);
  });

  it('say that somebody else was quicker and show where it stands now', async () => {
    let now = samplePage({ ...positive, mayAssess: true, referrals: [sampleReferral({ isReceiver: true })] });
    await opens(now, {
      [`GET ${WOMAN}/risk`]: () => ok(now),
      [`POST ${WOMAN}/referrals/${sampleReferral().referralId}/accept`]: () => {
        now = { ...now, referrals: [sampleReferral({ isReceiver: true, state: 'accepted' })] };
        return refused(409, 'state-conflict', { current: 'accepted', message: '已经有人接收了' });
      },
    });
    press('接收转诊');
    expect(await screen.findByText(/^已经有人接收了。刚才的操作没有记下/)).toBeDefined();
    expect(primary().map((button) => button.textContent)).toEqual(['记录到院']);
  });
});

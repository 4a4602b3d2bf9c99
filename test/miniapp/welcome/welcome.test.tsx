import '../../support/taro/build-constants.ts';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesOf } from '../../../miniapp/src/consent/consent-choices.ts';
import Welcome from '../../../miniapp/src/welcome/index.tsx';
import { CONSENT_KINDS, CONSENT_TEXTS, type ConsentKind } from '../../../shared/consent/consent.ts';
import type { ConsentsReply } from '../../../shared/contract/consent.ts';
import {
  freshPhone,
  leavePage,
  motherSession,
  ok,
  refusal,
  renderPage,
  serverAnswers,
  signedInAs,
} from '../../support/taro/her-world.tsx';
import { asked, journeys } from '../../support/taro/taro.ts';

beforeEach(freshPhone);
afterEach(leavePage);

const states = (granted: readonly ConsentKind[], version?: string): ConsentsReply => ({
  consents: CONSENT_KINDS.map((kind) => ({
    kind,
    currentVersion: CONSENT_TEXTS[kind].version,
    grantedVersion: granted.includes(kind) ? (version ?? CONSENT_TEXTS[kind].version) : null,
    grantedAt: null,
    withdrawnAt: null,
  })),
});

/** A server that remembers what is given and withdrawn. */
function rememberingServer(granted: ConsentKind[] = []) {
  const given = new Set(granted);
  const reply = () => ok(states([...given]));
  serverAnswers({
    'GET /api/consents': reply,
    'POST /api/consents': ({ body }) => {
      given.add((body as { kind: ConsentKind }).kind);
      return reply();
    },
    'POST /api/consents/notifications/withdraw': () => {
      given.delete('notifications');
      return reply();
    },
  });
  return given;
}

const toggle = (kind: ConsentKind) => screen.getByRole('switch', { name: `同意${CONSENT_TEXTS[kind].title}` });
const isOn = (kind: ConsentKind) => toggle(kind).getAttribute('aria-checked') === 'true';
const goOn = () => screen.getByRole('button', { name: '继续' }) as HTMLButtonElement;
const posts = () => asked.filter(({ method }) => method === 'POST').map(({ path, body }) => ({ path, body }));

describe('the welcome', () => {
  it('shows every line and version of the three consents, none of them on by itself', async () => {
    signedInAs(motherSession(false));
    rememberingServer();
    renderPage(<Welcome />);
    await waitFor(() => expect(asked).toHaveLength(1));
    for (const kind of CONSENT_KINDS) {
      for (const line of CONSENT_TEXTS[kind].lines) expect(screen.getByText(line)).toBeDefined();
      expect(isOn(kind)).toBe(false);
    }
    const versions = CONSENT_KINDS.map((kind) => `说明版本 ${CONSENT_TEXTS[kind].version}`);
    expect(screen.getAllByText(/^说明版本 /).map(({ textContent }) => textContent)).toEqual(versions);
  });

  it('goes on with service and health data only, says what is missing, and leaves reminders to her', () => {
    signedInAs(motherSession(false));
    rememberingServer();
    renderPage(<Welcome />);
    const missing = () => screen.queryByText(/^还要同意/)?.textContent ?? null;
    expect([goOn().disabled, missing()]).toEqual([
      true,
      '还要同意：使用母子手册、使用您的健康信息。不同意，医院就没法给您建手册。',
    ]);
    fireEvent.click(toggle('service'));
    fireEvent.click(toggle('notifications'));
    expect(goOn().disabled).toBe(true);
    fireEvent.click(toggle('health-data'));
    fireEvent.click(toggle('notifications'));
    expect([goOn().disabled, missing()]).toEqual([false, null]);
  });

  it('gives each consent with the version she was shown, nothing more, and goes to the form', async () => {
    signedInAs(motherSession(false));
    const given = rememberingServer();
    renderPage(<Welcome />);
    fireEvent.click(toggle('service'));
    fireEvent.click(toggle('health-data'));
    fireEvent.click(goOn());
    await waitFor(() => expect(journeys()).toEqual(['redirectTo /enrolment/index']));
    expect(posts()).toEqual([
      { path: '/api/consents', body: { kind: 'service', version: '2026-11-01' } },
      { path: '/api/consents', body: { kind: 'health-data', version: '2026-11-23' } },
    ]);
    expect([...given]).toEqual(['service', 'health-data']);
  });

  it('sends each consent once on a double tap', async () => {
    signedInAs(motherSession(false));
    rememberingServer();
    renderPage(<Welcome />);
    fireEvent.click(toggle('service'));
    fireEvent.click(toggle('health-data'));
    fireEvent.click(goOn());
    fireEvent.click(goOn());
    await waitFor(() => expect(journeys()).toHaveLength(1));
    expect(posts()).toHaveLength(2);
  });

  it('asks her who withdrew only for what is missing, and brings her back to her day', async () => {
    signedInAs(motherSession(true));
    rememberingServer(['service', 'notifications']);
    renderPage(<Welcome />);
    await waitFor(() => expect([isOn('service'), isOn('health-data')]).toEqual([true, false]));
    expect(screen.getByText(/^您的手册现在停着/)).toBeDefined();
    expect(screen.getByRole('button', { name: '去“我的”' })).toBeDefined();
    fireEvent.click(toggle('health-data'));
    fireEvent.click(goOn());
    await waitFor(() => expect(journeys()).toEqual(['reLaunch /today/index']));
    expect(posts()).toHaveLength(1);
  });

  it('withdraws the reminders she switches off here', async () => {
    signedInAs(motherSession(true));
    const given = rememberingServer(['service', 'health-data', 'notifications']);
    renderPage(<Welcome />);
    await waitFor(() => expect(isOn('notifications')).toBe(true));
    fireEvent.click(toggle('notifications'));
    fireEvent.click(goOn());
    await waitFor(() => expect(journeys()).toHaveLength(1));
    expect([...given]).toEqual(['service', 'health-data']);
  });

  it('stays and says so without a network, and keeps her switches', async () => {
    signedInAs(motherSession(false));
    renderPage(<Welcome />);
    fireEvent.click(toggle('service'));
    fireEvent.click(toggle('health-data'));
    fireEvent.click(goOn());
    expect(await screen.findByText('现在没有网络，请过一会儿再试')).toBeDefined();
    expect([isOn('service'), isOn('health-data'), journeys().length]).toEqual([true, true, 0]);
  });

  it('shows the server’s sentence when the wording has been replaced meanwhile', async () => {
    signedInAs(motherSession(false));
    serverAnswers({ 'POST /api/consents': refusal(409, 'state-conflict', { message: '请看新的说明' }) });
    renderPage(<Welcome />);
    fireEvent.click(toggle('service'));
    fireEvent.click(toggle('health-data'));
    fireEvent.click(goOn());
    expect(await screen.findByText('请看新的说明')).toBeDefined();
  });

  it('has the danger button and a door for staff', () => {
    signedInAs(motherSession(false));
    renderPage(<Welcome />);
    fireEvent.click(screen.getByRole('button', { name: '不舒服？点这里' }));
    fireEvent.click(screen.getByRole('button', { name: '我是医护人员' }));
    expect(journeys()).toEqual(['navigateTo /danger/report/index', 'navigateTo /clinic/sign-in/index']);
  });
});

it('takes agreement to an older wording for no agreement', () => {
  const old = states(CONSENT_KINDS, '2025-01-01').consents;
  expect(changesOf(old, { service: true })).toEqual([{ kind: 'service', give: true }]);
});

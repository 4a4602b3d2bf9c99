import '../../support/taro/build-constants.ts';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import Account from '../../../miniapp/src/account/index.tsx';
import { keepPlaces, keptPlaces } from '../../../miniapp/src/handbook/kept-places.ts';
import { keepHandbook, keptHandbook } from '../../../miniapp/src/handbook/use-handbook.ts';
import { queryClient } from '../../../miniapp/src/offline/kept-query.ts';
import { queueReport, useOutbox } from '../../../miniapp/src/offline/outbox.ts';
import { readStored, writeStored } from '../../../miniapp/src/platform/storage.ts';
import { currentSession } from '../../../miniapp/src/session/session-store.ts';
import { APP_VERSION } from '../../../miniapp/src/text/app-version.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { CONSENT_KINDS, CONSENT_TEXTS, type ConsentKind } from '../../../shared/consent/consent.ts';
import type { ReportBody } from '../../../shared/contract/danger.ts';
import type { ReportId } from '../../../shared/identity/ids.ts';
import {
  freshPhone,
  handbookAt29Weeks,
  leavePage,
  motherSession,
  ok,
  renderPage,
  serverAnswers,
  signedInAs,
} from '../../support/taro/her-world.tsx';
import { asked, type GivenAnswer, journeys } from '../../support/taro/taro.ts';

beforeEach(() => {
  freshPhone();
  signedInAs(motherSession());
});
afterEach(leavePage);

/** A server that knows her handbook and remembers her consents. */
function server(granted: readonly ConsentKind[] = CONSENT_KINDS): Set<ConsentKind> {
  const given = new Set(granted);
  const reply = () =>
    ok({
      consents: CONSENT_KINDS.map((kind) => ({
        kind,
        currentVersion: CONSENT_TEXTS[kind].version,
        grantedVersion: given.has(kind) ? CONSENT_TEXTS[kind].version : null,
        grantedAt: null,
        withdrawnAt: null,
      })),
    });
  const withdrawal = (kind: ConsentKind) => ({
    [`POST /api/consents/${kind}/withdraw`]: () => {
      given.delete(kind);
      return reply();
    },
  });
  serverAnswers({
    'GET /api/handbook': ok(handbookAt29Weeks()),
    'GET /api/consents': reply,
    'DELETE /api/session': ok({}),
    'POST /api/consents': ({ body }) => {
      given.add((body as { kind: ConsentKind }).kind);
      return reply();
    },
    ...Object.assign({}, ...CONSENT_KINDS.map(withdrawal)),
  });
  return given;
}

const toggle = (kind: ConsentKind) => screen.findByRole('switch', { name: CONSENT_TEXTS[kind].title });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('我的', () => {
  it('shows who she is, the version, and the danger button', async () => {
    server();
    renderPage(<Account />);
    expect(await screen.findByText('赵雨')).toBeDefined();
    expect(screen.getByText(`母子手册 ${APP_VERSION}`)).toBeDefined();
    press('不舒服？点这里');
    expect(journeys()).toEqual(['navigateTo /danger/report/index']);
    await toggle('service');
  });

  it('names the version of the package', () => {
    expect(APP_VERSION).toBe(packageJson.version);
  });

  it('draws itself large with 关怀模式, and the phone remembers', async () => {
    server();
    const { container } = renderPage(<Account />);
    fireEvent.click(screen.getByRole('switch', { name: '关怀模式' }));
    expect(container.querySelector('.page.care')).not.toBeNull();
    expect(readStored('settings')).toEqual({ careMode: true });
    await toggle('service');
  });

  it('offers a way in to somebody who signed out', () => {
    freshPhone();
    renderPage(<Account />);
    expect(screen.queryByText('退出登录')).toBeNull();
    press('登录');
    expect(journeys()).toEqual(['reLaunch /today/index']);
  });
});

describe('a consent', () => {
  it.each(CONSENT_KINDS)('of %s is withdrawn only after she read what happens then', async (kind) => {
    const given = server();
    renderPage(<Account />);
    fireEvent.click(await toggle(kind));
    expect(screen.getByText(CONSENT_TEXTS[kind].onWithdrawal)).toBeDefined();
    expect(given.has(kind)).toBe(true);
    press('撤回');
    expect(await screen.findByText(`已撤回：${CONSENT_TEXTS[kind].title}`)).toBeDefined();
    expect(given.has(kind)).toBe(false);
    expect((await toggle(kind)).getAttribute('aria-checked')).toBe('false');
  });

  it('stays as it is when she changes her mind', async () => {
    const given = server();
    renderPage(<Account />);
    fireEvent.click(await toggle('service'));
    press('不撤回');
    expect(screen.queryByText(CONSENT_TEXTS.service.onWithdrawal)).toBeNull();
    expect(given.size).toBe(3);
  });

  it('takes the handbook off the phone once a needed one is withdrawn, but not whom to ring, and says how to go on', async () => {
    server();
    keepHandbook(handbookAt29Weeks());
    renderPage(<Account />);
    fireEvent.click(await toggle('health-data'));
    press('撤回');
    expect(await screen.findByText('想再用，把下面前两项打开。')).toBeDefined();
    expect(keptHandbook()).toBeNull();
    const { clinic, hospital } = handbookAt29Weeks();
    expect(keptPlaces()).toEqual({ clinic, hospital });
  });

  it('is given again with its lines before her eyes', async () => {
    const given = server(['service', 'health-data']);
    renderPage(<Account />);
    fireEvent.click(await toggle('notifications'));
    for (const line of CONSENT_TEXTS.notifications.lines) expect(screen.getByText(line)).toBeDefined();
    press('同意');
    await waitFor(() => expect(given.has('notifications')).toBe(true));
  });

  it('says so when the withdrawal did not reach the server, and stands', async () => {
    server();
    renderPage(<Account />);
    fireEvent.click(await toggle('service'));
    serverAnswers({});
    press('撤回');
    expect(await screen.findByText('现在没有网络，请过一会儿再试')).toBeDefined();
    expect((await toggle('service')).getAttribute('aria-checked')).toBe('true');
  });
});

describe('signing out', () => {
  it('asks first, ends the session on the server, and leaves nothing of hers on the phone', async () => {
    server();
    keepHandbook(handbookAt29Weeks());
    keepPlaces();
    writeStored('kept.reports', { reports: [] });
    writeStored('kept.report.7', {});
    writeStored('draft.enrolment', { name: '赵雨' });
    renderPage(<Account />);
    press('退出登录');
    expect(currentSession()).not.toBeNull();
    press('退出');
    await waitFor(() => expect(screen.queryByText('还没有登录')).not.toBeNull());
    await waitFor(() => expect(keptHandbook()).toBeNull());
    expect(currentSession()).toBeNull();
    expect(asked.some(({ method, path }) => method === 'DELETE' && path === '/api/session')).toBe(true);
    for (const name of ['session', 'places', 'kept.reports', 'kept.report.7', 'draft.enrolment', 'outbox'])
      expect(readStored(name)).toBeNull();
  });

  it('keeps nothing of an answer that arrives after she left', async () => {
    let answer: (reply: GivenAnswer) => void = () => undefined;
    serverAnswers({
      'GET /api/handbook': () =>
        new Promise<GivenAnswer>((resolve) => {
          answer = resolve;
        }),
      'DELETE /api/session': ok({}),
    });
    renderPage(<Account />);
    press('退出登录');
    press('退出');
    await waitFor(() => expect(currentSession()).toBeNull());
    await waitFor(() => expect(screen.queryByText('还没有登录')).not.toBeNull());
    answer(ok(handbookAt29Weeks()));
    await waitFor(() => expect(queryClient.isFetching()).toBe(0));
    expect(keptHandbook()).toBeNull();
  });

  it('works without a network', async () => {
    renderPage(<Account />);
    press('退出登录');
    press('退出');
    await waitFor(() => expect(currentSession()).toBeNull());
  });

  it('warns that a report under way would be lost with it, and takes it along', async () => {
    queueReport({ id: '00000000-0000-4000-8000-0000000000aa' as ReportId } as ReportBody);
    renderPage(<Account />);
    press('退出登录');
    expect(screen.getByText('还有报告没有送达，退出后不会再送。着急请先打电话。')).toBeDefined();
    press('退出');
    await waitFor(() => expect(useOutbox.getState().items).toEqual([]));
  });
});

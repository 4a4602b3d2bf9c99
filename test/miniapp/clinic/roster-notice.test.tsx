import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ClinicWorklist from '../../../miniapp/src/clinic/danger/worklist/index.tsx';
import type { Roster } from '../../../shared/contract/roster.ts';
import { asked, journeys } from '../../support/taro/taro.ts';
import { draw, freshDevice, ok, serverAnswers, signedIn } from './clinic-world.tsx';
import { filled, NOW, roster, SHIFTS } from './sample-roster.ts';
import { sampleWorklist } from './sample-row.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  freshDevice();
  signedIn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the side column of the worklist', () => {
  const onDesktop = () =>
    vi.stubGlobal('matchMedia', () => ({
      matches: true,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
  // The foot of the column is drawn from a desktop’s width on, which jsdom does not have.
  const notice = () => screen.findByLabelText('今晚 18:00–次日 8:00还没有人值班，去看');
  const questions = () => asked.filter(({ path }) => path === SHIFTS).length;
  const shows = async (body: Roster) => {
    serverAnswers({
      'GET /api/clinic/alerts': ok(sampleWorklist({ now: new Date(NOW).toISOString() })),
      [`GET ${SHIFTS}`]: ok(body),
    });
    const drawn = draw(<ClinicWorklist />);
    await screen.findByText(/最近更新/);
    return drawn;
  };

  it('says when nobody of one’s own place is on call within a day, and leads to the roster', async () => {
    onDesktop();
    await shows(roster);
    fireEvent.click(await notice());
    expect(journeys()).toContain('navigateTo /clinic/roster/index');
  });

  it('asks once a minute at most, whatever pages are opened in between', async () => {
    onDesktop();
    const { unmount } = await shows(roster);
    await notice();
    unmount();
    await act(async () => vi.setSystemTime(NOW + 50_000));
    await shows(roster);
    await notice();
    expect(questions()).toBe(1);
  });

  it('says nothing while every hour is covered, and asks nothing on a phone', async () => {
    await shows(roster);
    expect(questions()).toBe(0);
    cleanup();
    onDesktop();
    await shows(filled);
    await waitFor(() => expect(questions()).toBe(1));
    expect(screen.queryByLabelText(/还没有人值班，去看/)).toBeNull();
  });
});

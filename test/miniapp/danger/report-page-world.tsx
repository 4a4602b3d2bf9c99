import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import DangerReport from '../../../miniapp/src/danger/report/index.tsx';
import { queryClient } from '../../../miniapp/src/offline/kept-query.ts';
import { clearOutbox, useOutbox } from '../../../miniapp/src/offline/outbox.ts';
import { writeStored } from '../../../miniapp/src/platform/storage.ts';
import { resetTaro } from '../../support/taro/taro.ts';
import { handbookAt } from './report-examples.ts';

export const NOW = Date.parse('2026-11-22T03:00:00.000Z');

/** For the top of a test file: a fresh phone with a clock of its own for every test. */
export function freshReportPage(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW });
    resetTaro();
    clearOutbox();
    queryClient.clear();
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });
}

export const show = () =>
  render(
    <QueryClientProvider client={queryClient}>
      <DangerReport />
    </QueryClientProvider>,
  );
export const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
/** The grid is drawn a few groups at a time. */
export const drawAll = () => {
  for (let groups = 0; groups < 10; groups += 1) wait(300);
};
export const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
export const tick = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));
export const type = (name: RegExp, text: string) => {
  const field = screen.getByRole('textbox', { name });
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};
export const sent = () => useOutbox.getState().items.map(({ body }) => body);

/** The grid as a woman at 30 weeks sees it, all of it drawn. */
export const showGrid = () => {
  writeStored('kept.handbook', handbookAt(210));
  show();
  drawAll();
};

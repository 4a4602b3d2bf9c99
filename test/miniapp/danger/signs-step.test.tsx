import '../../support/taro/build-constants.ts';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SignsStep } from '../../../miniapp/src/danger/report/signs-step.tsx';
import { PHASES } from '../../../shared/danger/phase.ts';
import { PLAIN_WORDS } from '../../../shared/danger/plain-words.ts';
import { signsFor } from '../../../shared/danger/signs/index.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the grid of signs', () => {
  it.each(PHASES)('asks in her words, never in the clinic’s (%s)', (phase) => {
    render(<SignsStep phase={phase} gaDays={210} ticked={[]} onTick={() => {}} onChangeWho={() => {}} />);
    for (let groups = 0; groups < 10; groups += 1) act(() => vi.advanceTimersByTime(300));
    const shown = screen.getAllByRole('checkbox').map((tile) => tile.getAttribute('aria-label'));
    const open = signsFor(phase).filter(({ asked, group }) => asked === 'sign' && group !== 'mood-and-safety');
    expect(new Set(shown)).toEqual(new Set(open.map(({ id }) => PLAIN_WORDS[id])));
  });
});

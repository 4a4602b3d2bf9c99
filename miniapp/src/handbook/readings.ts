import { markColourNoticeRead } from '../../../shared/contract/colour-notice.ts';
import type { AssessmentId } from '../../../shared/identity/ids.ts';
import { queryClient } from '../offline/kept-query.ts';
import { createKeptSender } from '../offline/kept-sender.ts';
import { passesByItself } from '../offline/outbox-state.ts';
import { now } from '../platform/clock.ts';
import { call } from '../session/call.ts';
import {
  afterReadingEvent,
  dueReadings,
  NO_READINGS,
  nextAttemptAt,
  type Reading,
  type ReadingEvent,
  type ReadingsState,
} from './readings-state.ts';
import { COLOUR_NOTICE_KEY } from './use-colour-notice.ts';

export { readingOf } from './readings-state.ts';

const readings = createKeptSender<ReadingsState, Reading, ReadingEvent>({
  name: 'readings',
  empty: NO_READINGS,
  after: afterReadingEvent,
  due: dueReadings,
  nextAt: nextAttemptAt,
  idOf: ({ assessmentId }) => assessmentId,
  send: async ({ assessmentId }) => {
    const { notice } = await call(markColourNoticeRead, { body: { assessmentId } });
    // The answer is the receipt. Its time is the server’s, unless the notice has been replaced meanwhile.
    const readAt = notice?.assessmentId === assessmentId ? notice.readAt : null;
    return { kind: 'received', id: assessmentId, readAt: readAt ?? new Date(now()).toISOString() };
  },
  passes: passesByItself,
  // Most likely there is a newer notice: that is the one to be read.
  onRefused: () => void queryClient.invalidateQueries({ queryKey: COLOUR_NOTICE_KEY }),
});

export const useReadings = readings.useKept;

/** She says that she has read a notice. It is on the phone before this returns, and goes to the clinic by itself. */
export const markRead = (assessmentId: AssessmentId): void =>
  readings.happens({ kind: 'marked', assessmentId, at: now() });

export const forgetReadings = readings.forget;
export const startReadings = readings.start;

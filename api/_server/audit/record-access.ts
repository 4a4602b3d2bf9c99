import type { WomanId } from '../../../shared/identity/ids.ts';
import { HOUR_MS, MINUTE_MS } from '../../../shared/time/china-time.ts';
import type { Queryable } from '../db/client.ts';
import type { StaffCaller } from '../http/caller.ts';
import { saveAccess } from './audit-store.ts';

/** Screens that refresh by themselves read the same thing again and again: within this time it is one reading. */
const ONE_READING_MS = {
  'read-worklist': HOUR_MS,
  'read-alert': 10 * MINUTE_MS,
  'reveal-phone': 0,
  'act-on-alert': 0,
  'read-risk-worklist': HOUR_MS,
  'read-risk': 10 * MINUTE_MS,
  'act-on-risk': 0,
  'read-care-list': HOUR_MS,
  'read-follow-up': 10 * MINUTE_MS,
  'act-on-follow-up': 0,
  'read-book': 10 * MINUTE_MS,
  'act-on-book': 0,
  'read-record-history': 10 * MINUTE_MS,
  'read-enrolments': HOUR_MS,
  'read-enrolment': 10 * MINUTE_MS,
  'act-on-enrolment': 0,
  'read-handbook-code': 0,
} as const;

export type AccessAction = keyof typeof ONE_READING_MS;

interface Access {
  readonly caller: StaffCaller;
  readonly womanIds: readonly WomanId[];
  readonly action: AccessAction;
  readonly requestId: string;
  readonly at: Date;
}

/**
 * Writes down that somebody on the staff looked at a patient, before anything is shown.
 * It fails closed: when this cannot be written, nothing is read.
 */
export async function recordAccess(db: Queryable, { caller, womanIds, action, requestId, at }: Access): Promise<void> {
  const { staffId, institutionId } = caller;
  const entries = [...new Set(womanIds)].map((womanId) => ({ staffId, institutionId, womanId, action, requestId, at }));
  await saveAccess(db, entries, ONE_READING_MS[action]);
}

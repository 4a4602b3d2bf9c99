import { listEnrolments } from '../../../../../shared/contract/enrolment.ts';
import { SECOND_MS } from '../../../../../shared/time/china-time.ts';
import { useKeptQuery } from '../../../offline/kept-query.ts';
import { call } from '../../../session/call.ts';

const EVERY_MS = 30 * SECOND_MS;

export const ENROLMENT_LIST_KEY = ['clinic', 'enrolments'] as const;

/** Whose enrolment waits to be looked at, and who has not got the paper book yet. */
export const useEnrolmentList = (enabled: boolean) =>
  useKeptQuery({ key: ENROLMENT_LIST_KEY, load: () => call(listEnrolments), everyMs: EVERY_MS, enabled });

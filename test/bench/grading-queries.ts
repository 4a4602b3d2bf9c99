import { listToScreen } from '../../api/_server/risk/to-screen-store.ts';
import { listOpenCases, listOpenReferrals, listToAssess, listToReport } from '../../api/_server/risk/worklist-store.ts';
import type { InstitutionId } from '../../shared/identity/ids.ts';
import { addDays } from '../../shared/time/calendar-date.ts';
import { chinaDate } from '../../shared/time/china-time.ts';
import type { Listed } from './listed-queries.ts';

/** The tabs of the grading list: each shows whom there is to show. */
export function gradingQueries(place: string, institutionId: InstitutionId): readonly Listed[] {
  const today = chinaDate(Date.now());
  const live = { today, from: addDays(today, -120), to: addDays(today, 280), day42: addDays(today, -42) };
  const tabs: readonly (readonly [string, Listed['run']])[] = [
    ['to screen', (db) => listToScreen(db, { institutionId, ...live })],
    ['to assess', (db) => listToAssess(db, { institutionId })],
    ['to report', (db) => listToReport(db, { institutionId })],
    ['case files', (db) => listOpenCases(db, { institutionId })],
    ['referrals', (db) => listOpenReferrals(db, { institutionId })],
  ];
  return tabs.map(([tab, run]) => ({ name: `grading, ${tab}, ${place}`, run, growsWithPeople: true as const }));
}

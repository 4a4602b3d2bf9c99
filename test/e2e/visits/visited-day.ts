import { acknowledge, alertOf, send } from '../alerts.ts';
import { persona } from '../calls.ts';
import { gradingOf } from '../colours.ts';

/** Women by what has been done for them. */
const WOMEN = {
  fresh: 'week-6',
  purple: 'week-16',
  orange: 'week-24',
  red: 'week-36',
  referred: 'week-39',
  toIssue: 'week-20',
} as const;
export type Graded = keyof typeof WOMEN;

/** What the visits need to know of a day in the county. */
export interface VisitedDay {
  /** Pregnancies by what has been done for them. */
  readonly women: Readonly<Record<Graded, string>>;
  /** A report of hers. */
  readonly report: string;
  /** Alerts by how far they have come. */
  readonly waiting: string;
  readonly inHand: string;
}

/** Finds the women to be visited and sends what the pages are to show. */
export async function beginDay(url: string): Promise<VisitedDay> {
  const { token } = await persona(url, 'clinic-doctor');
  const women: Partial<Record<Graded, string>> = {};
  for (const [who, name] of Object.entries(WOMEN)) {
    women[who as Graded] = (await gradingOf(url, name)).woman.pregnancyId;
  }
  const report = (await send(url, 'week-29', 'today')).reportId;
  await send(url, 'week-39', 'within-24h');
  const waiting = (await alertOf(url, token, (await send(url, 'week-20', 'emergency')).number)).alertId;
  const inHand = (await alertOf(url, token, (await send(url, 'week-6', 'today')).number)).alertId;
  await acknowledge(url, token, inHand);
  return { women: women as Record<Graded, string>, report, waiting, inHand };
}

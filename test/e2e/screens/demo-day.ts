import {
  acknowledgeAlert,
  closeAlert,
  planAlert,
  recordContact,
  recordOutcome,
} from '../../../shared/contract/clinic.ts';
import type { ReportBody, ReportStatus } from '../../../shared/contract/danger.ts';
import { makeHandbookCode, readHandbookCode } from '../../../shared/contract/handbook-code.ts';
import type { OutcomeKind, PlanKind } from '../../../shared/danger/alert.ts';
import { type EpochMs, MINUTE_MS } from '../../../shared/time/china-time.ts';
import { alertOf, send } from '../alerts.ts';
import { call, persona } from '../calls.ts';
import { gradingOf } from '../colours.ts';
import type { ServedApp } from '../served-app.ts';

/** What the pictures need to know of a day in the county. */
export interface DemoDay {
  /** Alerts by how far they have come. */
  readonly emergency: string;
  readonly planned: string;
  readonly unreached: string;
  readonly resolved: string;
  /** Pregnancies by what has been done for them. */
  readonly women: Readonly<Record<GradedWoman, string>>;
  /** Sets the server back to the moment the pictures are taken at, so that nothing grows old meanwhile. */
  stopTime(): void;
}

/** Women of the demonstration: not screened yet, red, orange, purple, on her way to the hospital, with her baby. */
const GRADED = {
  fresh: 'week-6',
  red: 'week-36',
  orange: 'week-24',
  purple: 'week-16',
  referred: 'week-39',
  delivered: 'day-9',
} as const;
export type GradedWoman = keyof typeof GRADED;

const DOCTOR = 'clinic-doctor';
/** Reads the handbook of the woman graded red, by her code. */
const READER = 'clinic-doctor-chongwen';
const URGENT = { 'ds-fm-reduced': 'today', 'ds-bleed-heavy-preg': 'emergency', 'ds-bp-high': 'today' } as const;

/** Lives through two hours of a day, up to now, by the service’s own endpoints. */
export async function liveThroughDay({ url, service }: ServedApp): Promise<DemoDay> {
  const now = Date.now();
  const { clock } = service.deps;
  const setClock = (at: EpochMs) => {
    if (!('set' in clock) || typeof clock.set !== 'function') throw new Error('this clock cannot be set');
    clock.set(at);
  };
  const at = (minutesAgo: number) => setClock(now - minutesAgo * MINUTE_MS);
  const { token } = await persona(url, DOCTOR);
  const supervisor = (await persona(url, 'county-supervisor')).token;

  const report = async (minutesAgo: number, who: string, sign: string, over: Partial<ReportBody> = {}) => {
    at(minutesAgo);
    const urgency = sign in URGENT ? URGENT[sign as keyof typeof URGENT] : 'within-24h';
    const status = await send(url, who, urgency, {
      signs: [sign],
      noticedAt: new Date(clock.now()).toISOString(),
      ...over,
    });
    // Told before the clock moves on, as it is when nobody moves it.
    await service.dispatcher.drain(Number.POSITIVE_INFINITY);
    return status;
  };
  const take = async (minutesAgo: number, { number }: ReportStatus, by = token) => {
    at(minutesAgo);
    const params = { alertId: (await alertOf(url, by, number)).alertId };
    await call(url, acknowledgeAlert, { token: by, params });
    return {
      alertId: params.alertId,
      async plan(later: number, plan: PlanKind, noteForHer?: string) {
        at(later);
        await call(url, planAlert, {
          token: by,
          params,
          body: { plan, ...(noteForHer === undefined ? {} : { noteForHer }) },
        });
      },
      async miss(later: number) {
        at(later);
        await call(url, recordContact, { token: by, params, body: { result: 'no-answer', note: '关机' } });
      },
      async end(later: number, outcome: OutcomeKind) {
        at(later);
        await call(url, recordOutcome, { token: by, params, body: { outcome } });
      },
      async close(later: number) {
        at(later);
        await call(url, closeAlert, { token: by, params });
      },
    };
  };

  const itching = await report(112, 'week-6', 'ds-uti');
  const first = await take(101, itching);
  await first.plan(97, 'advised', '多喝水，明天上午来验尿');
  await first.end(32, 'advised-and-better');
  await first.close(31);

  const mild = await report(64, 'day-2', 'ds-breast', { phase: 'postpartum' });
  const second = await take(52, mild, supervisor);
  await second.miss(50);
  await second.miss(41);
  await second.end(40, 'could-not-reach');

  await report(38, 'day-9', 'ds-breast', { phase: 'postpartum' });
  const third = await take(24, await report(29, 'week-33', 'ds-uti'), supervisor);
  await third.plan(22, 'advised');
  await third.end(8, 'advised-and-better');

  const answered = await report(11, 'week-29', 'ds-fm-reduced', { values: { sbp: 118, dbp: 76, fm2h: 6 } });
  const fourth = await take(7, answered);
  await fourth.plan(5, 'asked-to-come', '带上手册，直接到产科');

  await report(4, 'week-39', 'ds-fm-reduced');
  const raised = await report(2.5, 'week-20', 'ds-anaemia-sym');
  await report(1.2, 'week-20', 'ds-bleed-heavy-preg', { values: { sbp: 92, dbp: 58 } });
  await report(0.6, 'week-36', 'ds-bp-high', { values: { sbp: 146, dbp: 92 } });
  setClock(now);
  const red = (await persona(url, GRADED.red)).token;
  const { code } = await call(url, makeHandbookCode, { token: red });
  await call(url, readHandbookCode, { token: (await persona(url, READER)).token, body: { code } });
  const women: Partial<Record<GradedWoman, string>> = {};
  for (const [who, name] of Object.entries(GRADED)) {
    women[who as GradedWoman] = (await gradingOf(url, name)).woman.pregnancyId;
  }

  return {
    women: women as Record<GradedWoman, string>,
    emergency: (await alertOf(url, token, raised.number)).alertId,
    planned: fourth.alertId,
    unreached: second.alertId,
    resolved: third.alertId,
    stopTime: () => setClock(now),
  };
}

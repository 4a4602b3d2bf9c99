import type { FactValues, FormAnswers } from '../../../shared/risk/facts/facts.ts';
import type { KeyReason } from '../../../shared/risk/routing/key-population.ts';

type Facts = FactValues & FormAnswers;

/** One thing a colleague of the demonstration did for a woman, so many hours before the demonstration begins. */
export type DemoStep = { readonly by: string; readonly hoursAgo: number } & (
  | { readonly screens: Facts }
  | { readonly refersTo: string; readonly note: string }
  | { readonly takesStep: 'accepted' | 'arrived' }
  | { readonly assesses: Facts }
  | { readonly reports: true }
  | { readonly asksReasons: readonly KeyReason[] }
  | { readonly contacts: 'phone' | 'home-visit'; readonly reached: boolean; readonly note: string }
);

/** A whole form on which nothing is ticked; her age is added from her record. */
const plain: Facts = {
  bmi: 21.5,
  hbGperL: 122,
  plt10e9perL: 210,
  fetusCount: 1,
  conceivedByART: false,
  otherCurrentAbnormality: false,
  formComplete: true,
};

const supervisor = 'county-supervisor';
const hospital = 'hospital-doctor';
const days = (count: number): number => count * 24;

const assessed = (facts: Facts, daysAgo = 20): readonly DemoStep[] => [
  { by: supervisor, hoursAgo: days(daysAgo), assesses: { ...plain, ...facts } },
];

const purple: Facts = { bmi: 26.4, syphilisScreen: 'positive', confirmedInfection: ['梅毒'] };
const severeAnaemia: Facts = { ...plain, hbGperL: 38 };
const anaemia: Facts = { ...plain, hbGperL: 58 };
const highPressure: Facts = { ...plain, sbp: 146, dbp: 94 };

/** What has been done for each woman so far; every value is invented. 王小麦 has not been screened. */
export const DEMO_GRADINGS: Readonly<Record<string, readonly DemoStep[]>> = {
  'week-11': [...assessed({}), { by: 'clinic-doctor-chongwen', hoursAgo: days(19), asksReasons: [] }],
  'week-16': assessed(purple),
  'week-20': assessed({}),
  'week-24': [
    { by: 'clinic-doctor-chongwen', hoursAgo: days(37), screens: anaemia },
    { by: supervisor, hoursAgo: days(36), assesses: anaemia },
    { by: supervisor, hoursAgo: days(35), reports: true },
    { by: 'clinic-doctor-chongwen', hoursAgo: days(34), asksReasons: ['medical-or-surgical'] },
    {
      by: 'clinic-doctor-chongwen',
      hoursAgo: days(30),
      contacts: 'home-visit',
      reached: true,
      note: '按时吃药，下周复查',
    },
    { by: 'clinic-doctor-chongwen', hoursAgo: days(1), contacts: 'phone', reached: false, note: '没人接' },
  ],
  'week-29': assessed({ hbGperL: 98 }),
  'week-33': assessed({}),
  'week-36': [
    { by: 'clinic-doctor-xiedian', hoursAgo: 44, screens: severeAnaemia },
    { by: 'clinic-doctor-xiedian', hoursAgo: 43, refersTo: 'hospital', note: '血红蛋白很低，请尽快评估' },
    { by: hospital, hoursAgo: 42, takesStep: 'accepted' },
    { by: hospital, hoursAgo: 21, takesStep: 'arrived' },
    { by: hospital, hoursAgo: 20, assesses: severeAnaemia },
  ],
  'week-39': [
    ...assessed({}, 60),
    { by: 'clinic-doctor', hoursAgo: days(8) + 2, screens: highPressure },
    { by: 'clinic-doctor', hoursAgo: days(8) + 1, refersTo: 'hospital', note: '两次血压偏高，请评估' },
    { by: hospital, hoursAgo: days(7), takesStep: 'accepted' },
  ],
  'day-2': assessed({}),
  'day-9': assessed({ bmi: 27.3 }),
  'day-40': assessed({}, 60),
};

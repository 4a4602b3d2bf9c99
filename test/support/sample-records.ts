import type { BookChild, BookRecord, HomeSeries } from '../../shared/contract/book.ts';
import type { Place } from '../../shared/contract/handbook.ts';
import type { ChildId, InstitutionId, PregnancyId, RecordId } from '../../shared/identity/ids.ts';
import { addDays, type CalendarDate } from '../../shared/time/calendar-date.ts';

/** What clinics and her family wrote into the sample book. */

const numbered = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
export const day = (text: string): CalendarDate => text as CalendarDate;

export const CLINIC: Place = {
  institutionId: numbered(900) as InstitutionId,
  name: '清泉街道社区卫生服务中心',
  phone: '0635-5230003',
  address: null,
};
export const HOSPITAL: Place = {
  institutionId: numbered(901) as InstitutionId,
  name: '冠县人民医院',
  phone: '0635-5230002',
  address: null,
};

export const CURRENT = numbered(1) as PregnancyId;
export const EARLIER = numbered(2) as PregnancyId;
export const TWINS = [numbered(11) as ChildId, numbered(12) as ChildId] as const;
export const ELDEST = numbered(13) as ChildId;

export const BY: BookRecord['by'] = {
  staffName: '周医生',
  institutionName: CLINIC.name,
  at: '2026-11-23T02:00:00.000Z',
};

let records = 100;
export const recordOf = (
  over: Partial<BookRecord> & Pick<BookRecord, 'kind' | 'happenedOn' | 'values'>,
): BookRecord => {
  records += 1;
  return {
    recordId: numbered(records) as RecordId,
    childId: null,
    careRow: null,
    version: 1,
    by: BY,
    references: {},
    more: false,
    ...over,
  };
};

export const childOf = (over: Partial<BookChild> & Pick<BookChild, 'childId' | 'ordinal'>): BookChild => ({
  pregnancyId: CURRENT,
  name: null,
  sex: 'girl',
  bornOn: day('2026-06-20'),
  gestationDays: 252,
  birthWeightG: 2350,
  diedOn: null,
  ...over,
});

const growthOf = (childId: ChildId, months: number, weightKg: number, lengthCm: number): BookRecord =>
  recordOf({
    kind: 'child-check',
    childId,
    happenedOn: addDays(day('2026-06-20'), months * 30),
    values: { weightKg, lengthCm, headCm: 37 + months, development: 'ok' },
  });

const doseOf = (childId: ChildId, row: string, on: string): BookRecord =>
  recordOf({
    kind: 'vaccination',
    childId,
    careRow: row,
    happenedOn: day(on),
    values: { batch: 'B2026', site: 'left-arm' },
  });

const antenatal = (on: string, sbp: number, weightKg: number): BookRecord =>
  recordOf({
    kind: 'antenatal-return',
    happenedOn: day(on),
    values: { sbp, dbp: 76, weightKg, fundalHeightCm: 26, overall: 'ok', guidance: ['nutrition', 'exercise'] },
  });

export const RECORDS: readonly BookRecord[] = [
  growthOf(TWINS[0], 3, 5.4, 58.5),
  growthOf(TWINS[1], 3, 5.1, 57.5),
  doseOf(TWINS[0], 'vac-hepb-1', '2026-06-20'),
  recordOf({ kind: 'day-42', happenedOn: day('2026-08-01'), values: { sbp: 116, dbp: 74, overall: 'recovered' } }),
  recordOf({ kind: 'postpartum-visit', happenedOn: day('2026-06-27'), values: { tempC: 36.6, sbp: 118, dbp: 76 } }),
  ...TWINS.map((childId, index) =>
    recordOf({
      kind: 'newborn',
      childId,
      happenedOn: day('2026-06-20'),
      values: {
        birthWeightG: 2350 - index * 100,
        lengthCm: 46.5,
        headCm: 32.5,
        apgar1: 9,
        hearing: 'pass',
        given: ['hepb', 'vitk'],
      },
    }),
  ),
  recordOf({
    kind: 'delivery',
    happenedOn: day('2026-06-20'),
    values: { mode: 'caesarean', place: HOSPITAL.name, bloodLossMl: 420 },
  }),
  antenatal('2026-06-10', 128, 71.5),
  recordOf({
    kind: 'ultrasound',
    happenedOn: day('2026-04-20'),
    values: { purpose: 'anomaly', fetusCount: 2, fetus: 'A', femurMm: 44.5, conclusion: '双胎，各项未见异常' },
  }),
  antenatal('2026-03-10', 118, 62.5),
  recordOf({
    kind: 'laboratory',
    happenedOn: day('2026-02-01'),
    version: 2,
    values: { hbGperL: 104, bloodType: 'AB', rhesus: 'negative', urineProtein: 'negative', fastingGlucoseMmolL: 4.6 },
    references: { hbGperL: [110, 150], fastingGlucoseMmolL: [null, 5.1] },
  }),
  recordOf({
    kind: 'antenatal-first',
    happenedOn: day('2026-01-05'),
    values: { gravidity: 2, vaginalBirths: 1, caesareanBirths: 0, heightCm: 162, weightKg: 55, sbp: 112, dbp: 70 },
  }),
];

export const HOME: readonly HomeSeries[] = [
  {
    subjectId: CURRENT,
    kind: 'blood-pressure',
    more: false,
    points: Array.from({ length: 50 }, (_, at) => ({
      valueId: numbered(300 + at) as HomeSeries['points'][number]['valueId'],
      on: addDays(day('2026-04-01'), at),
      clock: '08:05',
      values: { sbp: 112 + (at % 20), dbp: 70 + (at % 12) },
    })),
  },
  {
    subjectId: TWINS[0],
    kind: 'baby-growth',
    more: false,
    points: [
      {
        valueId: numbered(400) as HomeSeries['points'][number]['valueId'],
        on: day('2026-10-20'),
        clock: '19:30',
        values: { weightKg: 6.1 },
      },
    ],
  },
];

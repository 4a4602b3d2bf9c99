import type { HandbookContents } from '../../api/_server/handbook/export/contents.ts';
import type { Book, BookChild, BookRecord, HomeSeries } from '../../shared/contract/book.ts';
import type { Place } from '../../shared/contract/handbook.ts';
import type { ChildId, InstitutionId, PregnancyId, RecordId } from '../../shared/identity/ids.ts';
import { addDays, type CalendarDate } from '../../shared/time/calendar-date.ts';

const numbered = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
const day = (text: string): CalendarDate => text as CalendarDate;
const TODAY = day('2026-11-23');

/** 㛃 is of Extension A, 𬭛 of the national list beyond it; both can be drawn. */
export const RARE_NAME = '王㛃𬭛';
/** U+2CB2C and U+20BB7 no font at hand draws; 〓 stands for them. */
export const UNDRAWN_NAME = '赵\u{2CB2C}\u{20BB7}';

const CLINIC: Place = {
  institutionId: numbered(900) as InstitutionId,
  name: '清泉街道社区卫生服务中心',
  phone: '0635-5230003',
  address: null,
};
const HOSPITAL: Place = {
  institutionId: numbered(901) as InstitutionId,
  name: '冠县人民医院',
  phone: '0635-5230002',
  address: null,
};

export const CURRENT = numbered(1) as PregnancyId;
export const EARLIER = numbered(2) as PregnancyId;
export const TWINS = [numbered(11) as ChildId, numbered(12) as ChildId] as const;
export const ELDEST = numbered(13) as ChildId;

const BY: BookRecord['by'] = { staffName: '周医生', institutionName: CLINIC.name, at: '2026-11-23T02:00:00.000Z' };

let records = 100;
const recordOf = (over: Partial<BookRecord> & Pick<BookRecord, 'kind' | 'happenedOn' | 'values'>): BookRecord => {
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

const childOf = (over: Partial<BookChild> & Pick<BookChild, 'childId' | 'ordinal'>): BookChild => ({
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

const RECORDS: readonly BookRecord[] = [
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

const HOME: readonly HomeSeries[] = [
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

/** A book across all periods: an earlier pregnancy with a child, twins born early in the current one, a corrected due date, rare names. */
export const sampleBook = (over: Partial<Book> = {}): Book => ({
  now: '2026-11-23T02:00:00.000Z',
  today: TODAY,
  name: RARE_NAME,
  clinicName: CLINIC.name,
  enrolment: {
    state: 'issued',
    returnedBecause: null,
    paper: { institutionName: CLINIC.name, issuedOn: day('2026-01-08'), number: 'SD-0001' },
  },
  pregnancies: [
    {
      pregnancyId: CURRENT,
      dueDate: day('2026-07-18'),
      datingMethod: 'ultrasound',
      enrolledOn: day('2026-01-05'),
      deliveredOn: day('2026-06-20'),
      dischargedOn: day('2026-06-25'),
      lostOn: null,
      movedOn: null,
      fetusCount: 2,
      colour: 'orange',
    },
    {
      pregnancyId: EARLIER,
      dueDate: day('2023-03-01'),
      datingMethod: 'last-menstrual-period',
      enrolledOn: day('2022-07-01'),
      deliveredOn: day('2023-02-27'),
      dischargedOn: null,
      lostOn: null,
      movedOn: null,
      fetusCount: 1,
      colour: 'green',
    },
  ],
  datings: [
    {
      method: 'ultrasound',
      lastMenstrualPeriod: day('2025-10-08'),
      dueDate: day('2026-07-18'),
      reason: '早孕超声和末次月经差7天以上',
      by: BY,
    },
    {
      method: 'last-menstrual-period',
      lastMenstrualPeriod: day('2025-10-08'),
      dueDate: day('2026-07-15'),
      reason: null,
      by: { staffName: null, institutionName: null, at: '2026-01-05T02:00:00.000Z' },
    },
  ],
  children: [
    childOf({
      childId: ELDEST,
      pregnancyId: EARLIER,
      ordinal: 1,
      name: '王䶮',
      sex: 'boy',
      bornOn: day('2023-02-27'),
      gestationDays: 278,
      birthWeightG: 3300,
    }),
    childOf({ childId: TWINS[0], ordinal: 1 }),
    childOf({ childId: TWINS[1], ordinal: 2, sex: 'boy', birthWeightG: 2250 }),
  ],
  records: [...RECORDS],
  moreRecords: false,
  homeSeries: [...HOME],
  done: [
    {
      subjectId: TWINS[0],
      marks: [
        { row: 'vac-hepb-1', kind: 'vaccination', on: day('2026-06-20') },
        { row: 'vac-bcg-1', kind: 'vaccination', on: day('2026-06-21') },
      ],
    },
  ],
  ...over,
});

/** An ongoing pregnancy of 29 weeks and 1 day. */
export const pregnantBook = (over: Partial<Book> = {}): Book => {
  const book = sampleBook();
  const [current, ...rest] = book.pregnancies;
  if (current === undefined) throw new Error('a book without a pregnancy');
  const ongoing = { ...current, dueDate: day('2027-02-07'), deliveredOn: null, dischargedOn: null };
  const records = book.records.filter(
    ({ kind, childId }) => childId === null && (kind === 'laboratory' || kind === 'antenatal-first'),
  );
  return sampleBook({
    pregnancies: [ongoing, ...rest],
    children: book.children.slice(0, 1),
    records,
    homeSeries: [],
    ...over,
  });
};

/** The same after a loss. */
export const lostBook = (over: Partial<Book> = {}): Book => {
  const book = pregnantBook();
  const [current, ...rest] = book.pregnancies;
  if (current === undefined) throw new Error('a book without a pregnancy');
  return pregnantBook({ pregnancies: [{ ...current, lostOn: day('2026-11-10') }, ...rest], ...over });
};

/** All that is exported of a book. */
export const contentsOf = (book: Book, over: Partial<HandbookContents> = {}): HandbookContents => ({
  book,
  birthDate: day('1999-05-04'),
  clinic: CLINIC,
  hospital: HOSPITAL,
  earlier: [
    {
      pregnancyId: EARLIER,
      records: [recordOf({ kind: 'antenatal-return', happenedOn: day('2022-11-01'), values: { sbp: 110, dbp: 70 } })],
    },
  ],
  histories: [],
  ...over,
});

import type { HandbookContents } from '../../api/_server/handbook/export/contents.ts';
import type { Book } from '../../shared/contract/book.ts';
import {
  BY,
  CLINIC,
  CURRENT,
  childOf,
  day,
  EARLIER,
  ELDEST,
  HOME,
  HOSPITAL,
  RECORDS,
  recordOf,
  TWINS,
} from './sample-records.ts';

const TODAY = day('2026-11-23');

/** 㛃 is of Extension A, 𬭛 of the national list beyond it; both can be drawn. */
export const RARE_NAME = '王㛃𬭛';
/** U+2CB2C and U+20BB7 no font at hand draws; 〓 stands for them. */
export const UNDRAWN_NAME = '赵\u{2CB2C}\u{20BB7}';

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

import type { Book, BookRecord } from '../../../shared/contract/book.ts';
import type { ChildId, HomeValueId, PregnancyId, RecordId } from '../../../shared/identity/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

export const day = (text: string): CalendarDate => text as CalendarDate;
export const PREGNANCY = 'p' as PregnancyId;

export const by = { staffName: '周医生', institutionName: '清泉街道社区卫生服务中心', at: '2026-11-20T02:05:00.000Z' };

export const sampleRecord = (over: Partial<BookRecord> = {}): BookRecord => ({
  recordId: 'r' as RecordId,
  kind: 'laboratory',
  childId: null,
  happenedOn: day('2026-11-20'),
  careRow: null,
  version: 1,
  by,
  values: { hbGperL: 104, plt10e9perL: 198 },
  references: { hbGperL: [110, 150], plt10e9perL: [100, 300] },
  more: false,
  ...over,
});

export const twin = (childId: string, ordinal: number, name: string | null = null): Book['children'][number] => ({
  childId: childId as ChildId,
  pregnancyId: PREGNANCY,
  ordinal,
  name,
  sex: 'girl',
  bornOn: day('2026-11-10'),
  gestationDays: 255,
  birthWeightG: 2400,
  diedOn: null,
});

export const homePoint = (id: string, on: string, values: Book['homeSeries'][number]['points'][number]['values']) => ({
  valueId: id as HomeValueId,
  on: day(on),
  clock: '07:30',
  values,
});

/** A woman of 29 weeks on 2026-11-23. */
export const sampleHerBook = (over: Partial<Book> = {}): Book => ({
  now: '2026-11-23T02:00:00.000Z',
  today: day('2026-11-23'),
  name: '王小麦',
  clinicName: '清泉街道社区卫生服务中心',
  enrolment: { state: 'confirmed', returnedBecause: null, paper: null },
  pregnancies: [
    {
      pregnancyId: PREGNANCY,
      dueDate: day('2027-02-08'),
      datingMethod: 'ultrasound',
      enrolledOn: day('2026-07-01'),
      deliveredOn: null,
      dischargedOn: null,
      lostOn: null,
      movedOn: null,
      fetusCount: 1,
      colour: null,
    },
  ],
  datings: [],
  children: [],
  records: [],
  moreRecords: false,
  homeSeries: [],
  done: [],
  ...over,
});

export const afterBirth = (over: Partial<Book> = {}): Book => {
  const [pregnancy] = sampleHerBook().pregnancies;
  if (pregnancy === undefined) throw new Error('she has a pregnancy');
  const pregnancies = [
    { ...pregnancy, deliveredOn: day('2026-11-10'), dischargedOn: day('2026-11-13'), fetusCount: 2 },
  ];
  return sampleHerBook({ pregnancies, children: [twin('a', 1, '大宝'), twin('b', 2)], ...over });
};

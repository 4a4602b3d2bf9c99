import { randomUUID } from 'node:crypto';
import type { OpenAlert } from './actors.ts';
import { signIn } from './actors.ts';
import { birthOf, born, homeValueOf, staffBookOf, TODAY, visitOf, written } from './book-actors.ts';
import type { CallOptions, TestService } from './test-service.ts';

type Example = (service: TestService, subject: OpenAlert) => CallOptions | Promise<CallOptions>;

const pregnancyOf = ({ handbook }: OpenAlert) => ({ pregnancyId: handbook.pregnancyId });

const onHer =
  (body: () => unknown): Example =>
  (_, subject) => ({ params: pregnancyOf(subject), body: body() });

/** A record that is in her book. */
async function recordOf(service: TestService, subject: OpenAlert) {
  const { book } = await written(service, subject.handbook.pregnancyId, visitOf());
  return { recordId: book.records[0]?.recordId ?? '' };
}

/** The same after she has given birth, once. */
const afterBirth =
  (body: () => unknown): Example =>
  async (service, subject) => {
    const token = await signIn(service, 'clinic-doctor');
    const { book } = await staffBookOf(service, token, subject.handbook.pregnancyId);
    if (book.pregnancies[0]?.deliveredOn === null) await born(service, subject.handbook.pregnancyId);
    return { params: pregnancyOf(subject), body: body() };
  };

/** One valid input for every endpoint of the book. */
export const BOOK_EXAMPLES: Readonly<Record<string, Example>> = {
  'book.show': () => ({}),
  'book.older-records': (_, { handbook }) => ({ params: { subjectId: handbook.pregnancyId } }),
  'book.home-values': (_, { handbook }) => ({ params: { subjectId: handbook.pregnancyId, kind: 'blood-pressure' } }),
  'book.record-history': async (service, subject) => ({ params: await recordOf(service, subject) }),
  'book.save-home-value': () => ({ body: homeValueOf() }),
  'record.show-book': (_, subject) => ({ params: pregnancyOf(subject) }),
  'record.history': async (service, subject) => ({
    params: { ...pregnancyOf(subject), ...(await recordOf(service, subject)) },
  }),
  'record.save': onHer(() => visitOf()),
  'record.correct-dating': (_, subject) => ({
    params: pregnancyOf(subject),
    body: {
      id: randomUUID(),
      fromDueDate: subject.handbook.dueDate,
      method: 'ultrasound',
      dueDate: '2027-03-01',
      reason: '早孕超声',
    },
  }),
  'record.birth': onHer(() => birthOf()),
  'record.discharge': afterBirth(() => ({ id: randomUUID(), dischargedOn: TODAY })),
  'record.child-death': async (service, subject) => {
    const token = await signIn(service, 'clinic-doctor');
    const { pregnancyId } = subject.handbook;
    const there = (await staffBookOf(service, token, pregnancyId)).book;
    const { children } = there.pregnancies[0]?.deliveredOn === null ? (await born(service, pregnancyId)).book : there;
    return {
      params: { pregnancyId },
      body: { id: randomUUID(), childId: children[0]?.childId ?? '', diedOn: TODAY },
    };
  },
  'record.loss': onHer(() => ({ id: randomUUID(), lostOn: TODAY })),
  'record.move': onHer(() => ({ id: randomUUID(), movedOn: TODAY, to: '邻县妇幼保健院' })),
  'record.open-pregnancy': afterBirth(() => ({
    id: randomUUID(),
    nextPregnancyId: randomUUID(),
    method: 'ultrasound',
    dueDate: '2027-08-30',
    previousBirths: 1,
  })),
};

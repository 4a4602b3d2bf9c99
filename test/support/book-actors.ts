import { randomUUID } from 'node:crypto';
import type { Book } from '../../shared/contract/book.ts';
import { showBook } from '../../shared/contract/her-book.ts';
import { recordBirth, saveRecord, showStaffBook } from '../../shared/contract/record.ts';
import type { PregnancyId } from '../../shared/identity/ids.ts';
import { signIn } from './actors.ts';
import type { TestService } from './test-service.ts';

type Over = Readonly<Record<string, unknown>>;

/** The day of every test that does not set its clock otherwise. */
export const TODAY = '2026-11-23';

/** An ordinary antenatal visit as a form sends it. */
export const visitOf = (over: Over = {}) => ({
  versionId: randomUUID(),
  recordId: randomUUID(),
  basedOn: null,
  kind: 'antenatal-return',
  happenedOn: TODAY,
  values: { weightKg: 62.5, sbp: 118, dbp: 76, fundalHeightCm: 26, overall: 'ok' },
  meant: [],
  ...over,
});

export const laboratoryOf = (over: Over = {}) =>
  visitOf({
    kind: 'laboratory',
    values: { hbGperL: 104, hiv: 'negative', infectionNote: '金丝雀化验' },
    references: { hbGperL: [110, 150] },
    ...over,
  });

export const homeValueOf = (over: Over = {}) => ({
  id: randomUUID(),
  kind: 'blood-pressure',
  on: TODAY,
  clock: '08:05',
  values: { sbp: 121, dbp: 79 },
  meant: [],
  ...over,
});

export const birthOf = (over: Over = {}) => ({
  id: randomUUID(),
  deliveredOn: TODAY,
  children: [{ childId: randomUUID(), sex: 'girl', birthWeightG: 3120, alive: true }],
  ...over,
});

export const bookOf = (service: TestService, token: string): Promise<Book> => service.ok(showBook, { token });

export const staffBookOf = (service: TestService, token: string, pregnancyId: PregnancyId) =>
  service.ok(showStaffBook, { token, params: { pregnancyId } });

/** The township’s doctor writes a record. */
export async function written(service: TestService, pregnancyId: PregnancyId, body: Over) {
  const token = await signIn(service, 'clinic-doctor');
  return service.ok(saveRecord, { token, params: { pregnancyId }, body });
}

/** The township’s doctor registers a birth. */
export async function born(service: TestService, pregnancyId: PregnancyId, over: Over = {}) {
  const token = await signIn(service, 'clinic-doctor');
  return service.ok(recordBirth, { token, params: { pregnancyId }, body: birthOf(over) });
}

import type { Queryable } from '../db/client.ts';
import type { MotherCaller } from '../http/caller.ts';
import {
  type CurrentPregnancy,
  findWomanByAccount,
  getClinicId,
  getCurrentPregnancy,
  lockWomanByAccount,
  openNextPregnancy,
  saveColour,
  type Woman,
} from './handbook-store.ts';

export type { CurrentPregnancy };
export { getClinicId, getCurrentPregnancy, openNextPregnancy, saveColour };

/** A woman and the pregnancy she is in, or has just ended. */
export interface Patient {
  readonly woman: Woman;
  readonly pregnancy: CurrentPregnancy;
}

/** Her own record, held until the transaction ends: what concerns her happens one thing after the other. */
export async function lockPatient(tx: Queryable, { accountId }: MotherCaller): Promise<Patient | null> {
  const woman = await lockWomanByAccount(tx, { accountId });
  return woman === null ? null : { woman, pregnancy: await getCurrentPregnancy(tx, { womanId: woman.id }) };
}

/** The same, only to read. */
export async function findPatient(db: Queryable, { accountId }: MotherCaller): Promise<Patient | null> {
  const woman = await findWomanByAccount(db, { accountId });
  return woman === null ? null : { woman, pregnancy: await getCurrentPregnancy(db, { womanId: woman.id }) };
}

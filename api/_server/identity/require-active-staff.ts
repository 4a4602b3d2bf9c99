import type { StaffId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { Refusal } from '../refusal.ts';
import { holdActiveStaff } from './account-store.ts';

/** Refuses somebody who was disabled since they signed in, and keeps them from being disabled until the transaction ends. */
export async function requireActiveStaff(tx: Queryable, staffId: StaffId): Promise<void> {
  if (!(await holdActiveStaff(tx, { staffId }))) throw new Refusal('account-disabled');
}

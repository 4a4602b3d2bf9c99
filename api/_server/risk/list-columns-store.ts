import { sql } from 'drizzle-orm';
import { pregnancies, women } from '../handbook/tables.ts';
import { institutions } from '../institutions/tables.ts';
import { lastColour } from './scope-store.ts';

/** The longest tab there is; how many there are in all stands beside it. */
export const MOST_ROWS = 50;

/** What every tab shows of her. */
export const her = {
  woman: { id: women.id, nameSealed: women.nameSealed },
  pregnancy: {
    id: pregnancies.id,
    dueDate: pregnancies.dueDate,
    deliveredOn: pregnancies.deliveredOn,
    lostOn: pregnancies.lostOn,
    createdAt: pregnancies.createdAt,
  },
  clinicName: institutions.name,
  colour: lastColour,
  count: sql<number>`(count(*) over ())::int`,
};

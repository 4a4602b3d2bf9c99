import type pg from 'pg';
import type { LoopCounty } from '../support/loop-county.ts';
import { CLINICS, uuid } from './fill-history.ts';

/** One woman among the others, with as much in her book as each of them. */
export interface FilledBooks {
  readonly womanId: string;
  readonly pregnancyId: string;
  readonly childId: string;
  readonly recordId: string;
  readonly followUpId: string;
  readonly clinicId: string;
}

const VALUES_A_WOMAN = 200;
const MONTHS = 24;
const RECORDS = 20;

/**
 * Gives every so many hundredth of the women of `fillHistory` a book: 200 home values on the pages of their months, 20 records in two
 * versions, a child, and a calendar with one task of each list. `rows` is the number of home values.
 */
export async function fillBooks(client: pg.Client, county: LoopCounty, rows: number): Promise<FilledBooks> {
  const women = Math.max(1, Math.ceil(rows / VALUES_A_WOMAN));
  const [, { staffId }] = county.doctors;
  const doctor = `'${staffId}'::uuid`;
  const clinic = uuid('clinic', `(1 + w % ${CLINICS})`);
  const her = `${uuid('woman', 'w')}, ${uuid('pregnancy', 'w')}`;
  const each = (table: string, columns: string, values: string, most: number) =>
    client.query(
      `insert into ${table} (${columns}) select ${values} from generate_series(0, ${women - 1}) w, generate_series(1, ${most}) n`,
    );
  await client.query("set session_replication_role = 'replica'");
  await each(
    'children',
    'id, woman_id, pregnancy_id, ordinal, born_on, gestation_days, particulars_sealed, created_at',
    `${uuid('child', 'w')}, ${her}, 1, current_date - 400, 275, repeat('p', 120), now()`,
    1,
  );
  await each(
    'home_values',
    'id, woman_id, pregnancy_id, kind, measured_on, at, content_sealed, content_hash',
    `md5('value' || w || '-' || n)::uuid, ${her}, 'blood-pressure', current_date - n, now(), repeat('v', 160), 'h'`,
    VALUES_A_WOMAN,
  );
  for (const kind of ['blood-pressure', 'weight'])
    await each(
      'home_value_pages',
      'id, woman_id, subject_id, kind, month, points_sealed',
      `md5('${kind}' || w || '-' || n)::uuid, ${her}, '${kind}', to_char(current_date - n * 30, 'YYYY-MM'), repeat('p', 1800)`,
      MONTHS,
    );
  const written = `current_date - n * 14, 1, ${doctor}, '${county.mch}'::uuid, now(), repeat('c', 900)`;
  await each(
    'records',
    'id, woman_id, pregnancy_id, kind, happened_on, version, staff_id, institution_id, at, content_sealed, version_id, compartment',
    `md5('record' || w || '-' || n)::uuid, ${her}, 'antenatal-return', ${written}, md5('version' || w || '-' || n)::uuid, false`,
    RECORDS,
  );
  await each(
    'record_versions',
    'id, record_id, woman_id, happened_on, version, staff_id, institution_id, at, content_sealed, content_hash',
    `md5('version' || w || '-' || n)::uuid, md5('record' || w || '-' || (n + 1) / 2)::uuid, ${uuid('woman', 'w')},
      current_date - n, 2 - n % 2, ${doctor}, '${county.mch}'::uuid, now(), repeat('c', 900), 'h'`,
    RECORDS * 2,
  );
  await each('care_done', 'woman_id, done_sealed', `${uuid('woman', 'w')}, repeat('d', 1500)`, 1);
  await each(
    'care_tasks',
    'woman_id, pregnancy_id, subject_id, row_id, clinic_id, earliest, latest',
    `${her}, ${uuid('pregnancy', 'w')}, 'row-' || n, ${clinic}, current_date - 40 * n, current_date + 30 - 25 * n`,
    3,
  );
  await each(
    'follow_ups',
    'id, woman_id, pregnancy_id, subject_id, row_id, due_on, clinic_id, owner_id, opened_at',
    `md5('follow' || w || '-' || n)::uuid, ${her}, ${uuid('pregnancy', 'w')}, 'row-' || (n + 1), current_date - 20, ${clinic}, ${doctor}, now()`,
    2,
  );
  await client.query("set session_replication_role = 'origin'");
  await client.query('vacuum analyze');
  const { rows: found } = await client.query<FilledBooks>(
    `select ${uuid('woman', '0')} as "womanId", ${uuid('pregnancy', '0')} as "pregnancyId", ${uuid('child', '0')} as "childId",
      md5('record0-1')::uuid as "recordId", md5('follow0-1')::uuid as "followUpId", ${uuid('clinic', '1')} as "clinicId"`,
  );
  const [one] = found;
  if (one === undefined) throw new Error('nobody has a book');
  return one;
}

import type pg from 'pg';
import type { LoopCounty } from '../support/loop-county.ts';
import { CLINICS, OPEN_IN_COUNTY, PREGNANT_IN_COUNTY, uuid, womenFor } from './fill-history.ts';

/**
 * Grades every pregnancy of `fillHistory` and ends whatever followed from it, but for as many women as wait with alerts: two of each clinic are
 * not screened yet, wait for an assessment, have a report due, an open case file and a referral under way.
 */
export async function fillGrading(client: pg.Client, county: LoopCounty, rows: number): Promise<void> {
  const [, { staffId }] = county.doctors;
  const [doctor, clinic] = [`'${staffId}'::uuid`, uuid('clinic', `(1 + g % ${CLINICS})`)];
  const her = `${uuid('woman', 'g')}, ${uuid('pregnancy', 'g')}`;
  const waits = `g < ${OPEN_IN_COUNTY}`;
  const [at, day] = [`now() - g * interval '1 minute'`, `current_date - g % 3000`];
  const fill = (table: string, columns: string, values: string, from = 0) =>
    client.query(
      `insert into ${table} (${columns}) select ${values} from generate_series(${from}, ${womenFor(rows) - 1}) g`,
    );
  await client.query("set session_replication_role = 'replica'");
  // The first of the pregnant have no standing: nobody has screened them.
  await fill(
    'risk_standings',
    'pregnancy_id, woman_id, graded_on, positive_since',
    `${uuid('pregnancy', 'g')}, ${uuid('woman', 'g')}, ${day}, case when g < ${2 * OPEN_IN_COUNTY} then ${at} end`,
    OPEN_IN_COUNTY,
  );
  await fill(
    'risk_colours',
    'id, pregnancy_id, colour, confirmed_by, confirmed_at',
    `${uuid('colour', 'g')}, ${uuid('pregnancy', 'g')}, 'red', ${doctor}, ${at}`,
  );
  await fill(
    'report_clocks',
    'id, woman_id, pregnancy_id, assessment_id, colour, opened_at, due_at, report_to, clause, submitted_at, submitted_by',
    `${uuid('clock', 'g')}, ${her}, ${uuid('assessment', 'g')}, 'red', ${at}, ${at}, '', '',
      case when ${waits} then null else ${at} end, case when ${waits} then null else ${doctor} end`,
  );
  await fill(
    'case_files',
    'id, woman_id, pregnancy_id, colour, owner_id, opened_on, next_contact_on, closed_at, closed_by, close_reason',
    `${uuid('case', 'g')}, ${her}, 'red', ${doctor}, ${day}, case when ${waits} then current_date end,
      case when ${waits} then null else ${at} end, case when ${waits} then null else ${doctor} end,
      case when ${waits} then null else 'risk-gone' end`,
  );
  await fill(
    'referrals',
    'id, woman_id, pregnancy_id, kind, stable_to_transfer, from_institution_id, to_institution_id, state, sent_at, content_hash',
    `${uuid('referral', 'g')}, ${her}, 'transfer', true, ${clinic}, '${county.hospital}',
      case when ${waits} then 'sent' else 'assessed' end,
      case when g < ${PREGNANT_IN_COUNTY} then ${at} else current_date - 500 - g % 3000 end, 'h'`,
  );
  await client.query("set session_replication_role = 'origin'");
  await client.query('vacuum (analyze)');
}

/** Makes a city of it: so many more are pregnant, none of them of the first clinic. */
export async function fillCity(
  client: pg.Client,
  { clinic, pregnant }: { clinic: string; pregnant: number },
): Promise<void> {
  await client.query(
    `update pregnancies set due_date = current_date + 20 + (abs(hashtext(id::text)) % 200)
     where id in (select id from pregnancies where due_date < current_date and clinic_id <> $1 limit $2)`,
    [clinic, pregnant],
  );
  await client.query('vacuum (analyze) pregnancies');
}

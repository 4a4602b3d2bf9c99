import type pg from 'pg';
import type { LoopCounty } from '../support/loop-county.ts';

/** What lies around in a county: as much history as asked for, and the same few people waiting whatever its length. */
export interface FilledCounty {
  readonly clinics: readonly string[];
  /** A woman with two reports, as most who report at all. */
  readonly womanWithTwo: string;
  /** A woman with more reports than a page shows. */
  readonly womanWithMany: string;
}

export const CLINICS = 18;
export const OPEN_IN_COUNTY = 36;
/** Women who are pregnant now; all others gave birth years ago. */
export const PREGNANT_IN_COUNTY = 360;
const MANY = 12;

/** The id of the n-th row of its kind. */
export const uuid = (prefix: string, n: string): string => `md5('${prefix}' || ${n})::uuid`;

export const womenFor = (rows: number): number => Math.ceil(rows / 2);

/**
 * Fills alerts, reports and outbox with so many rows each, nearly all of them long answered and sent. Written with the
 * triggers off and in one go: what is measured is reading.
 */
export async function fillHistory(client: pg.Client, county: LoopCounty, rows: number): Promise<FilledCounty> {
  const [, doctor] = county.doctors;
  const womenCount = womenFor(rows);
  await client.query("set session_replication_role = 'replica'");
  const run = (text: string) => client.query(text);
  await run(`insert into institutions (id, parent_id, kind, county, township, name)
    select ${uuid('clinic', 'g')}, '${county.mch}', 'township-clinic', '样例县', '第' || g || '乡', '第' || g || '乡卫生院'
    from generate_series(1, ${CLINICS}) g`);
  await run(`insert into institution_tree (ancestor_id, descendant_id)
    select a, ${uuid('clinic', 'g')} from generate_series(1, ${CLINICS}) g,
      lateral (values (${uuid('clinic', 'g')}), ('${county.mch}'::uuid)) t (a)`);
  await run(`insert into women (id, account_id, name_sealed, birth_date_sealed, clinic_id, enrolled_at)
    select ${uuid('woman', 'g')}, ${uuid('account', 'g')}, repeat('n', 60), repeat('b', 60),
      ${uuid('clinic', `(1 + g % ${CLINICS})`)}, now() - interval '2 years'
    from generate_series(0, ${womenCount - 1}) g`);
  await run(`insert into pregnancies (id, woman_id, clinic_id, dating_method, due_date, previous_births, created_at)
    select ${uuid('pregnancy', 'g')}, ${uuid('woman', 'g')}, ${uuid('clinic', `(1 + g % ${CLINICS})`)}, 'ultrasound',
      case when g < ${PREGNANT_IN_COUNTY} then current_date + 20 + g % 200 else current_date - 400 - g % 3000 end, 0, now() - interval '2 years'
    from generate_series(0, ${womenCount - 1}) g`);
  const closed = `g > ${OPEN_IN_COUNTY}`;
  const at = `now() - g * interval '1 minute'`;
  const woman = uuid(
    'woman',
    `(case when g > ${OPEN_IN_COUNTY} and g <= ${OPEN_IN_COUNTY + MANY} then ${OPEN_IN_COUNTY + 1} else g % ${womenCount} end)`,
  );
  await run(`insert into alerts (id, number, woman_id, phase, urgency, state, level, opened_at, waiting_since,
      steps_taken, next_step_at, owner_id, acknowledged_at, outcome, closed_at, closed_by)
    select ${uuid('alert', 'g')}, 'A' || g, ${woman}, 'pregnancy', 'today', case when ${closed} then 'closed' else 'notified' end,
      0, ${at}, ${at}, 0, case when ${closed} then null else now() + (g - 8) * interval '1 minute' end,
      case when ${closed} then '${doctor.staffId}'::uuid end, case when ${closed} then ${at} end,
      case when ${closed} then 'false-alarm' end, case when ${closed} then ${at} end,
      case when ${closed} then '${doctor.staffId}'::uuid end
    from generate_series(1, ${rows}) g`);
  await run(`insert into danger_reports (id, number, woman_id, pregnancy_id, reported_by, phase, content_sealed, content_hash,
      urgency, phone_urgency, answers_differ, rule_set, noticed_at, received_at)
    select ${uuid('report', 'g')}, 'R' || g, ${woman}, ${uuid('pregnancy', '0')}, ${uuid('account', '0')}, 'pregnancy',
      repeat('c', 300), 'h', 'today', 'today', false, 'danger-signs@x', ${at}, ${at}
    from generate_series(1, ${rows}) g`);
  await run(`insert into alert_reports (report_id, alert_id)
    select ${uuid('report', 'g')}, ${uuid('alert', 'g')} from generate_series(1, ${rows}) g`);
  await run(`insert into alert_institutions (alert_id, institution_id, level)
    select a.id, w.clinic_id, 0 from alerts a join women w on w.id = a.woman_id`);
  await run(`insert into outbox (id, dedupe_key, alert_id, institution_id, channel, payload, state, attempts, next_attempt_at,
      created_at, first_attempt_at, sent_at)
    select ${uuid('message', 'g')}, 'k' || g, ${uuid('alert', 'g')}, '${county.clinic}', 'webhook',
      '{"kind":"alert-opened","urgency":"today","alertNumber":"A"}', case when ${closed} then 'sent' else 'waiting' end,
      case when ${closed} then 1 else 0 end, ${at}, ${at}, case when ${closed} then ${at} end, case when ${closed} then ${at} end
    from generate_series(1, ${rows}) g`);
  await run("set session_replication_role = 'origin'");
  await run('vacuum (analyze)');
  await run('checkpoint');
  const ids = await client.query<{ clinics: string[]; two: string; many: string }>(
    `select array(select ${uuid('clinic', 'g')}::text from generate_series(1, ${CLINICS}) g) as clinics,
       ${uuid('woman', String(OPEN_IN_COUNTY + MANY + 3))}::text as two, ${uuid('woman', String(OPEN_IN_COUNTY + 1))}::text as many`,
  );
  const [row] = ids.rows;
  if (row === undefined) throw new Error('no ids');
  return { clinics: row.clinics, womanWithTwo: row.two, womanWithMany: row.many };
}

/** Leaves only the first clinic’s alerts open: a quiet day. */
export async function closeElsewhere(client: pg.Client, county: LoopCounty, { clinics }: FilledCounty): Promise<void> {
  const [, doctor] = county.doctors;
  await client.query("set session_replication_role = 'replica'");
  await client.query(
    `update alerts a set state = 'closed', next_step_at = null, owner_id = $1, closed_by = $1, closed_at = now(),
       outcome = 'false-alarm'
     from women w where w.id = a.woman_id and a.state <> 'closed' and w.clinic_id <> $2`,
    [doctor.staffId, clinics[0]],
  );
  await client.query("set session_replication_role = 'origin'");
  await client.query('vacuum (analyze) alerts');
}

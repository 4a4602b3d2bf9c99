import type pg from 'pg';
import { institutionOf } from './actors.ts';

const id = (kind: string): string => `md5('${kind}' || g)::uuid`;

/**
 * Fills the county with women whose pregnancies are over, graded, referred, reported and followed to the end: the history that lists must
 * not walk through. Written with the triggers off and in one go: what is looked at is reading.
 */
export async function fillOldPregnancies(client: pg.Client, count: number): Promise<void> {
  const [clinic, mch, hospital] = ['qingquan', 'mch', 'hospital'].map((key) => `'${institutionOf(key)}'::uuid`);
  const doctor = '(select id from staff limit 1)';
  const her = `${id('woman')}, ${id('pregnancy')}`;
  const fill = (table: string, columns: string, values: string) =>
    client.query(`insert into ${table} (${columns}) select ${values} from generate_series(1, ${count}) g`);
  const over = `date '2026-11-23' - 400 - (g % 3000)`;
  await client.query("set session_replication_role = 'replica'");
  await fill(
    'women',
    'id, account_id, name_sealed, birth_date_sealed, clinic_id, enrolled_at',
    `${id('woman')}, ${id('account')}, repeat('n', 60), repeat('b', 60), ${clinic}, now()`,
  );
  await fill(
    'pregnancies',
    'id, woman_id, clinic_id, dating_method, due_date, delivered_on, previous_births, created_at',
    `${id('pregnancy')}, ${id('woman')}, ${clinic}, 'ultrasound', ${over}, ${over}, 0, now()`,
  );
  await fill(
    'risk_assessments',
    `id, woman_id, pregnancy_id, staff_id, institution_id, at, occasion, colour, proposed, decision, content_sealed, content_hash,
      rule_set_id, rule_set_version, rule_set_hash`,
    `${id('assessment')}, ${her}, ${doctor}, ${mch}, now(), 'visit', 'red', 'red', 'as-proposed', repeat('x', 500), 'h', 'a', '1', 'h'`,
  );
  await fill(
    'risk_colours',
    'id, pregnancy_id, colour, confirmed_by, confirmed_at',
    `${id('colour')}, ${id('pregnancy')}, 'red', ${doctor}, now()`,
  );
  await fill('risk_standings', 'pregnancy_id, woman_id, graded_on', `${id('pregnancy')}, ${id('woman')}, current_date`);
  await fill(
    'referrals',
    'id, woman_id, pregnancy_id, kind, stable_to_transfer, from_institution_id, to_institution_id, state, sent_at, content_hash',
    `${id('referral')}, ${her}, 'transfer', true, ${clinic}, ${hospital}, 'assessed', ${over} - 100, 'h'`,
  );
  await fill(
    'report_clocks',
    'id, woman_id, pregnancy_id, assessment_id, colour, opened_at, due_at, report_to, clause, submitted_at, submitted_by',
    `${id('clock')}, ${her}, ${id('assessment')}, 'red', now(), now(), '', '', now(), ${doctor}`,
  );
  await fill(
    'case_files',
    'id, woman_id, pregnancy_id, colour, owner_id, opened_on, closed_at, closed_by, close_reason',
    `${id('case')}, ${her}, 'red', ${doctor}, current_date, now(), ${doctor}, 'risk-gone'`,
  );
  await client.query('vacuum analyze');
}

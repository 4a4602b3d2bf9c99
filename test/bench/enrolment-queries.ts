import type pg from 'pg';
import { findEnrolment, listEnrolmentEvents, listEnrolmentsIn } from '../../api/_server/enrolment/enrolment-store.ts';
import type { InstitutionId, WomanId } from '../../shared/identity/ids.ts';
import type { FilledCounty } from './fill-history.ts';
import type { Listed } from './listed-queries.ts';

/** Everybody’s enrolment is long done; two women of every clinic wait to be looked at. */
export async function fillEnrolments(client: pg.Client): Promise<void> {
  await client.query("set session_replication_role = 'replica'");
  await client.query(`insert into enrolments (woman_id, clinic_id, state, version, form_sealed, state_since)
    select id, clinic_id, case when place <= 2 then 'submitted' else 'returned' end, 4, repeat('f', 400),
      now() - place * interval '1 minute'
    from (select id, clinic_id, row_number() over (partition by clinic_id order by id) as place from women) w
    on conflict (woman_id) do nothing`);
  await client.query(`insert into enrolment_events (id, woman_id, act, version, at, content_sealed, content_hash)
    select md5(id::text || n)::uuid, id, 'submit', n, now() - interval '1 year', repeat('c', 200), 'h'
    from women, generate_series(1, 4) n`);
  await client.query("set session_replication_role = 'origin'");
  await client.query('vacuum (analyze) enrolments, enrolment_events');
}

/** What the pages of the enrolment ask. */
export function enrolmentQueries({ clinics, womanWithTwo }: FilledCounty, mch: InstitutionId): readonly Listed[] {
  const clinic = (clinics[0] ?? '') as InstitutionId;
  const womanId = womanWithTwo as WomanId;
  const waiting = (institutionId: InstitutionId): Listed['run'] => {
    return (db) => listEnrolmentsIn(db, { institutionId, state: 'submitted', limit: 51 });
  };
  return [
    { name: 'enrolment of a woman', run: (db) => findEnrolment(db, { womanId }) },
    { name: 'acts on an enrolment (4)', run: (db) => listEnrolmentEvents(db, { womanId, limit: 30 }) },
    { name: 'enrolments to confirm, clinic (2)', run: waiting(clinic) },
    { name: 'enrolments to confirm, county (36)', run: waiting(mch), growsWithPeople: true },
  ];
}

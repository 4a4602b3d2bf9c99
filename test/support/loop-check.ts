import type pg from 'pg';
import type { ReceivedWebhook, WebhookReceiver } from '../simulators/webhook-receiver.ts';

/** What a run of accepted reports must come to. Every figure but the first three must be 0. */
export interface LoopVerdict {
  readonly accepted: number;
  readonly alerts: number;
  readonly deliveries: number;
  /** Accepted reports the database does not have. */
  readonly lostReports: number;
  /** Accepted reports with no alert, or with more than one. */
  readonly withoutOneAlert: number;
  /** Women with more than one alert, though all their reports belong together. */
  readonly doubledAlerts: number;
  /** Accepted reports whose message no receiver ever took in. */
  readonly undelivered: number;
  /** Messages of one occasion to one receiver that a receiver, having dropped equal ids, would still count twice. */
  readonly doubledAfterDeduplication: number;
  /** Messages that reached a receiver and belong to nothing. */
  readonly strangers: number;
}

export const isSound = ({ accepted: _, alerts: __, deliveries: ___, ...faults }: LoopVerdict): boolean =>
  Object.values(faults).every((count) => count === 0);

interface Row {
  readonly report_id: string;
  readonly stored: boolean;
  readonly alert_id: string | null;
  readonly alerts: number;
  readonly first: boolean;
}

/** `alert:occasion…:institution:webhook:county`, as the sender makes its deduplication key. */
const occasionOf = (id: string): string => id.split(':').slice(0, -3).join(':');

/** Holds what was receipted, what stands in the database and what a receiver took in against each other. */
export async function checkLoop(
  client: pg.Client,
  acceptedIds: readonly string[],
  receiver: WebhookReceiver,
): Promise<LoopVerdict> {
  const { rows } = await client.query<Row>(
    `select wanted.id as report_id, r.id is not null as stored, min(ar.alert_id::text) as alert_id,
            count(ar.alert_id)::int as alerts,
            not exists (select 1 from alert_reports o join danger_reports d on d.id = o.report_id
                        where o.alert_id = min(ar.alert_id::text)::uuid and d.seq < min(r.seq)) as first
     from unnest($1::uuid[]) as wanted (id)
     left join danger_reports r on r.id = wanted.id
     left join alert_reports ar on ar.report_id = r.id
     group by wanted.id, r.id`,
    [acceptedIds],
  );
  const counted = await client.query<{ alerts: number; doubled: number }>(
    `select count(*)::int as alerts, (count(*) - count(distinct woman_id))::int as doubled from alerts`,
  );
  const known = await client.query<{ dedupe_key: string }>(`select dedupe_key from outbox where channel = 'webhook'`);
  const keys = new Set(known.rows.map((row) => row.dedupe_key));
  const taken = [...receiver.accepted];
  const perOccasion = new Map<string, number>();
  for (const id of taken) perOccasion.set(occasionOf(id), (perOccasion.get(occasionOf(id)) ?? 0) + 1);
  const told = ({ report_id, alert_id, first }: Row): boolean =>
    perOccasion.has(first ? `${alert_id}:opened` : `${alert_id}:report:${report_id}`);
  return {
    accepted: acceptedIds.length,
    alerts: counted.rows[0]?.alerts ?? 0,
    deliveries: receiver.all.filter((one: ReceivedWebhook) => one.signature === 'ok').length,
    lostReports: rows.filter((row) => !row.stored).length,
    withoutOneAlert: rows.filter((row) => row.alerts !== 1).length,
    doubledAlerts: counted.rows[0]?.doubled ?? 0,
    undelivered: rows.filter((row) => !told(row)).length,
    doubledAfterDeduplication: [...perOccasion.values()].filter((count) => count > 1).length,
    strangers: taken.filter((id) => !keys.has(id)).length,
  };
}

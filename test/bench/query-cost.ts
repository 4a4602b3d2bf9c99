import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import type { Queryable } from '../../api/_server/db/client.ts';
import { percentile } from './figures.ts';

/** What one statement of the product touches, by PostgreSQL’s own count. */
export interface QueryCost {
  readonly rows: number;
  /** Pages of the statement that touches most. */
  readonly buffers: number;
  readonly medianMs: number;
  /** Tables of more than 10,000 rows that were read from end to end. */
  readonly bigScans: readonly string[];
  readonly plan: string;
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly Plan[];
}

interface Explained {
  readonly Plan: Plan;
  readonly 'Execution Time': number;
}

const BIG_TABLE = 10_000;
const RUNS = 21;

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
const buffersOf = (plan: Plan): number => plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];

const lineOf = (node: Plan): string =>
  `${node['Node Type']} ${node['Index Name'] ?? node['Relation Name'] ?? ''} rows=${node['Actual Rows']} loops=${node['Actual Loops']} buffers=${buffersOf(node)}`;

/** Runs the product’s own query, catches the statements it makes and has PostgreSQL explain each; nothing stays changed. */
export async function costOf(client: pg.Client, query: (db: Queryable) => Promise<unknown>): Promise<QueryCost> {
  const statements: { text: string; values: unknown[] }[] = [];
  const logger = { logQuery: (text: string, values: unknown[]) => void statements.push({ text, values }) };
  await undone(client, () => query(drizzle(client, { logger })));
  const costs: QueryCost[] = [];
  for (const { text, values } of statements) {
    const explained: Explained[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const [one] = await undone(client, async () => {
        const { rows } = await client.query<{ 'QUERY PLAN': Explained[] }>(
          `explain (analyze, buffers, format json) ${text}`,
          values,
        );
        return rows[0]?.['QUERY PLAN'] ?? [];
      });
      if (one !== undefined) explained.push(one);
    }
    // The first run: later ones of a write walk over what the undone ones left behind.
    const [first] = explained;
    if (first === undefined) throw new Error('nothing was explained');
    const nodes = nodesOf(first.Plan);
    costs.push({
      rows: first.Plan['Actual Rows'],
      buffers: buffersOf(first.Plan),
      medianMs: percentile(
        explained.map((one) => one['Execution Time']),
        0.5,
      ),
      bigScans: await bigTables(
        client,
        nodes.flatMap((node) => (node['Node Type'] === 'Seq Scan' ? [node['Relation Name'] ?? ''] : [])),
      ),
      plan: nodes.map(lineOf).join('\n'),
    });
  }
  const [most] = costs.sort((a, b) => b.buffers - a.buffers);
  if (most === undefined) throw new Error('the query made no statement');
  return most;
}

async function undone<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    return await work();
  } finally {
    await client.query('rollback');
  }
}

async function bigTables(client: pg.Client, names: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ relname: string }>(
    'select relname from pg_class where relname = any($1) and reltuples > $2',
    [names, BIG_TABLE],
  );
  return rows.map(({ relname }) => relname);
}

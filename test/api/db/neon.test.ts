import { neonConfig } from '@neondatabase/serverless';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '../../../api/_server/db/client.ts';
import { isDatabaseUnavailable, isUniqueViolation, sqlState } from '../../../api/_server/db/failures.ts';
import { testDatabase } from '../../support/database.ts';
import { asAdministrator } from '../../support/database-server.ts';
import { type NeonFront, startNeonFront } from '../../support/neon-front.ts';

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('the driver for Neon, to the same server', () => {
  const test = testDatabase();
  let front: NeonFront | undefined;
  let neon: Database | undefined;
  const db = (): Database => {
    if (neon === undefined) throw new Error('not connected');
    return neon;
  };

  beforeAll(async () => {
    const started = await startNeonFront(test.url);
    front = started;
    neonConfig.wsProxy = () => started.address;
    neonConfig.useSecureWebSocket = false;
    neonConfig.pipelineTLS = false;
    neonConfig.pipelineConnect = false;
    neon = connect(test.url, { neon: true, max: 2 });
    await neon.query.execute(sql`CREATE TABLE over_neon (id int PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())`);
  });
  afterAll(async () => {
    await neon?.close();
    await front?.close();
  });

  const count = async () => (await db().query.execute(sql`SELECT count(*)::int AS n FROM over_neon`)).rows[0]?.n;

  it('keeps everything of a transaction, or nothing', async () => {
    await db().transaction(async (tx) => {
      await tx.execute(sql`INSERT INTO over_neon (id) VALUES (1)`);
      await tx.execute(sql`INSERT INTO over_neon (id) VALUES (2)`);
    });
    const refusal = new Error('refused');
    const failing = db().transaction(async (tx) => {
      await tx.execute(sql`INSERT INTO over_neon (id) VALUES (3)`);
      throw refusal;
    });
    await expect(failing).rejects.toBe(refusal);
    expect(await count()).toBe(2);
  });

  it('undoes only the inner part when an inner transaction fails', async () => {
    await db().transaction(async (tx) => {
      await tx.execute(sql`INSERT INTO over_neon (id) VALUES (10)`);
      await failureOf(tx.transaction((inner) => inner.execute(sql`INSERT INTO over_neon (id) VALUES (10)`)));
      await tx.execute(sql`INSERT INTO over_neon (id) VALUES (11)`);
    });
    expect(await count()).toBe(4);
  });

  it('says what a failure was in the same words as the other driver', async () => {
    const twice = await failureOf(db().query.execute(sql`INSERT INTO over_neon (id) VALUES (1)`));
    expect(isUniqueViolation(twice, 'over_neon_pkey')).toBe(true);
    let runs = 0;
    const crossed = await failureOf(
      db().transaction(async (tx) => {
        runs += 1;
        await tx.execute(sql`DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$`);
      }),
    );
    expect(sqlState(crossed)).toBe('40001');
    expect(runs).toBe(3);
  });

  it('survives the loss of a connection in a transaction', async () => {
    const error = await failureOf(
      db().transaction(async (tx) => {
        const { rows } = await tx.execute<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`);
        await asAdministrator(test.url, (client) => client.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]));
        await tx.execute(sql`SELECT 1`);
      }),
    );
    expect(isDatabaseUnavailable(error)).toBe(true);
    expect(await count()).toBe(4);
  });
});

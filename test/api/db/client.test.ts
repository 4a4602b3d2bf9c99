import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { connect, type Queryable } from '../../../api/_server/db/client.ts';
import { isDatabaseUnavailable, isUniqueViolation, sqlState } from '../../../api/_server/db/failures.ts';
import { createTestDatabase, testDatabase } from '../../support/database.ts';
import { asAdministrator } from '../../support/database-server.ts';

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a database connection', () => {
  const test = testDatabase({ statementTimeoutMs: 400 });

  const table = async (name: string) => {
    await test.database.query.execute(sql.raw(`CREATE TABLE ${name} (id int PRIMARY KEY, n int NOT NULL)`));
    await test.database.query.execute(sql.raw(`INSERT INTO ${name} VALUES (1, 0), (2, 0)`));
  };
  const count = async (name: string): Promise<unknown> =>
    (await test.database.query.execute(sql.raw(`SELECT sum(n)::int AS total FROM ${name}`))).rows[0]?.total;
  const add = (tx: Queryable, name: string, id: number) =>
    tx.execute(sql.raw(`UPDATE ${name} SET n = n + 1 WHERE id = ${id}`));

  it('keeps everything of a transaction, or nothing', async () => {
    await table('whole');
    await test.database.transaction(async (tx) => {
      await add(tx, 'whole', 1);
      await add(tx, 'whole', 2);
    });
    const refusal = new Error('refused');
    const failing = test.database.transaction(async (tx) => {
      await add(tx, 'whole', 1);
      throw refusal;
    });
    await expect(failing).rejects.toBe(refusal);
    expect(await count('whole')).toBe(2);
  });

  it('undoes only the inner part when an inner transaction fails', async () => {
    await table('nested');
    await test.database.transaction(async (tx) => {
      await add(tx, 'nested', 1);
      await failureOf(
        tx.transaction(async (inner) => {
          await add(inner, 'nested', 2);
          throw new Error('refused');
        }),
      );
    });
    expect(await count('nested')).toBe(1);
  });

  it('runs a transaction again after a deadlock, and both are done', async () => {
    await table('crossed');
    let runs = 0;
    let bothHold = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      bothHold = resolve;
    });
    let holding = 0;
    const patient = connect(test.url, { max: 2 });
    const crossing = (first: number, second: number) =>
      patient.transaction(async (tx) => {
        runs += 1;
        await add(tx, 'crossed', first);
        holding += 1;
        if (holding === 2) bothHold();
        await held;
        await add(tx, 'crossed', second);
      });
    await Promise.all([crossing(1, 2), crossing(2, 1)]);
    await patient.close();
    expect(runs).toBe(3);
    expect(await count('crossed')).toBe(4);
  });

  it('gives up after the third serialization failure and says which it was', async () => {
    let runs = 0;
    const failing = test.database.transaction(async (tx) => {
      runs += 1;
      await tx.execute(sql`DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$`);
    });
    expect(sqlState(await failureOf(failing))).toBe('40001');
    expect(runs).toBe(3);
  });

  it('does not run a transaction again for any other failure', async () => {
    await table('once');
    let runs = 0;
    const error = await failureOf(
      test.database.transaction(async (tx) => {
        runs += 1;
        await tx.execute(sql`INSERT INTO once VALUES (1, 0)`);
      }),
    );
    expect(runs).toBe(1);
    expect(isUniqueViolation(error, 'once_pkey')).toBe(true);
    expect(isUniqueViolation(error, 'another')).toBe(false);
    expect(isDatabaseUnavailable(error)).toBe(false);
  });

  it('ends a statement that takes too long', async () => {
    const error = await failureOf(test.database.query.execute(sql`SELECT pg_sleep(20)`));
    expect(sqlState(error)).toBe('57014');
    expect(isDatabaseUnavailable(error)).toBe(true);
  });

  it('survives the loss of a connection between two statements of a transaction, and works again at once', async () => {
    const error = await failureOf(
      test.database.transaction(async (tx) => {
        const { rows } = await tx.execute<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`);
        await asAdministrator(test.url, (client) => client.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]));
        await tx.execute(sql`SELECT 1`);
      }),
    );
    expect(isDatabaseUnavailable(error)).toBe(true);
    expect((await test.database.query.execute(sql`SELECT 1 AS one`)).rows).toEqual([{ one: 1 }]);
  });

  it('survives the loss of its idle connections', async () => {
    await test.database.query.execute(sql`SELECT 1`);
    await asAdministrator(test.url, (client) =>
      client.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      ),
    );
    await failureOf(test.database.query.execute(sql`SELECT 1`));
    expect((await test.database.query.execute(sql`SELECT 1 AS one`)).rows).toEqual([{ one: 1 }]);
  });
});

it('calls a database that refuses connections unavailable, at once', async () => {
  const away = connect('postgres://nobody:nothing@127.0.0.1:1/none');
  const began = performance.now();
  const error = await failureOf(away.query.execute(sql`SELECT 1`));
  await away.close();
  expect(isDatabaseUnavailable(error)).toBe(true);
  expect(performance.now() - began).toBeLessThan(2500);
});

it('gives each test database its own tables', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await one.database.query.execute(sql`CREATE TABLE mine (id int)`);
  const { rows } = await other.database.query.execute(sql`SELECT to_regclass('mine') AS found`);
  await Promise.all([one.drop(), other.drop()]);
  expect(rows).toEqual([{ found: null }]);
});

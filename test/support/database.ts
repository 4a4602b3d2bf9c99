import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { type ConnectOptions, connect, type Database } from '../../api/_server/db/client.ts';
import { asAdministrator, createDatabase, databaseAt, dropDatabase } from './database-server.ts';

export interface TestDatabase {
  readonly url: string;
  readonly database: Database;
  /** Closes the connections and removes the database. */
  drop(): Promise<void>;
}

/** A migrated database of its own, cloned from the template: about 0.1 s. */
export async function createTestDatabase(options: ConnectOptions = {}): Promise<TestDatabase> {
  const server = inject('testDatabaseServer');
  const name = `muzi_test_${randomBytes(8).toString('hex')}`;
  await asAdministrator(server, (client) => createDatabase(client, name, inject('testDatabaseTemplate')));
  const url = databaseAt(server, name);
  const database = connect(url, { max: 5, ...options });
  return {
    url,
    database,
    async drop() {
      await database.close();
      await asAdministrator(server, (client) => dropDatabase(client, name));
    },
  };
}

/** For the top of a test file or `describe`: one database for all of it, gone afterwards. */
export function testDatabase(options: ConnectOptions = {}): Pick<TestDatabase, 'database' | 'url'> {
  let current: TestDatabase | undefined;
  const open = (): TestDatabase => {
    if (current === undefined) throw new Error('The test database exists only while the tests of this file run.');
    return current;
  };
  beforeAll(async () => {
    current = await createTestDatabase(options);
  });
  afterAll(async () => {
    await current?.drop();
    current = undefined;
  });
  return {
    get database() {
      return open().database;
    },
    get url() {
      return open().url;
    },
  };
}

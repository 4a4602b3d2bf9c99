import { Pool as NeonPool, neonConfig } from '@neondatabase/serverless';
import { drizzle as drizzleNeon } from 'drizzle-orm/neon-serverless';
import { drizzle as drizzleNode, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { WebSocket } from 'ws';
import { isConnectionLost, isWorthRetrying } from './failures.ts';

/** What a store takes as its first argument: the database, or the transaction it must stay inside. */
export type Queryable = PgDatabase<NodePgQueryResultHKT, Record<string, never>>;

export interface Database {
  /** One statement at a time, outside any transaction. */
  readonly query: Queryable;
  /** Everything `fn` does through `tx` happens, or nothing. A deadlock or serialization failure runs it again. */
  transaction<T>(fn: (tx: Queryable) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** Most connections held at once. */
  readonly max?: number;
  readonly statementTimeoutMs?: number;
  /** Speak Neon's WebSocket protocol; by itself chosen for hosts under `neon.tech`. */
  readonly neon?: boolean;
}

/** Shorter than the 3 s in which every route must answer, so that the refusal still arrives in time. */
const CONNECT_TIMEOUT_MS = 2500;
const STATEMENT_TIMEOUT_MS = 2500;
const TRIES = 3;

const isNeonHost = (url: string): boolean => {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return host === 'neon.tech' || host.endsWith('.neon.tech');
};

interface Driver {
  readonly root: Queryable;
  /** `root`'s pool; both drivers offer node-postgres's own. */
  readonly pool: pg.Pool;
  readonly on: (client: pg.PoolClient) => Queryable;
}

function nodeDriver(config: pg.PoolConfig): Driver {
  const pool = new pg.Pool(config);
  return { root: drizzleNode(pool), pool, on: (client) => drizzleNode(client) };
}

/** Neon's pool is node-postgres's with another socket; its types merely come from another copy. */
function neonDriver(config: pg.PoolConfig): Driver {
  neonConfig.webSocketConstructor = WebSocket;
  const pool = new NeonPool(config);
  return {
    root: drizzleNeon(pool) as unknown as Queryable,
    pool: pool as unknown as pg.Pool,
    on: (client) => drizzleNeon(client as unknown as NeonPool) as unknown as Queryable,
  };
}

/**
 * Connects on first use. A database that is away fails the query at hand and nothing else: the pool survives its
 * restart and the process never ends over an idle or half-finished connection.
 */
export function connect(url: string, options: ConnectOptions = {}): Database {
  const statementTimeoutMs = options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS;
  const neon = options.neon ?? isNeonHost(url);
  const common: pg.PoolConfig = {
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: 30_000,
    application_name: 'muzi-handbook',
    keepAlive: true,
    // The server's own limit cannot help when the wire went silent.
    query_timeout: statementTimeoutMs + 200,
  };
  // Neon's connection pooler refuses these as start-up parameters.
  const limits: pg.PoolConfig = {
    statement_timeout: statementTimeoutMs,
    lock_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: statementTimeoutMs * 3,
  };
  const { root, pool, on } = neon ? neonDriver(common) : nodeDriver({ ...common, ...limits });
  const survive = () => undefined;
  pool.on('error', survive);
  // A connection that breaks between two statements of a transaction has no other listener and would end the process.
  pool.on('connect', (client) => client.on('error', survive));

  async function once<T>(fn: (tx: Queryable) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    let lost = false;
    let thrown: { readonly error: unknown } | undefined;
    try {
      return await on(client).transaction(async (tx) => {
        try {
          return await fn(tx);
        } catch (error) {
          thrown = { error };
          throw error;
        }
      });
    } catch (error) {
      lost = isConnectionLost(error) || isConnectionLost(thrown?.error);
      // A rollback that fails as well must not hide why it was needed.
      throw thrown === undefined ? error : thrown.error;
    } finally {
      client.release(lost);
    }
  }

  return {
    query: root,
    async transaction(fn) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await once(fn);
        } catch (error) {
          if (attempt >= TRIES || !isWorthRetrying(error)) throw error;
        }
      }
    },
    close: () => pool.end(),
  };
}

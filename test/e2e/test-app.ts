import { afterAll, beforeAll } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type ServedApp, serveApp } from './served-app.ts';
import { webBuild } from './web-build-once.ts';

/** For the top of a test file: one app for all of it. Reach it as `app()`. */
export function servedApp(): () => ServedApp {
  let current: ServedApp | undefined;
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    const staticDir = await webBuild();
    database = await createTestDatabase();
    current = await serveApp(database.url, staticDir);
  });
  afterAll(async () => {
    await current?.close();
    await database?.drop();
  });
  return () => {
    if (current === undefined) throw new Error('The app is served only while the tests of this file run.');
    return current;
  };
}

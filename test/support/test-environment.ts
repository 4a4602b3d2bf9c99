const key = (byte: number): string => Buffer.alloc(32, byte).toString('base64');

/** A complete environment for a server of the tests, on the given database; third parties lead nowhere. */
export const testEnvironment = (databaseUrl: string) => ({
  NODE_ENV: 'test',
  DATABASE_URL: databaseUrl,
  PUBLIC_BASE_URL: 'http://127.0.0.1:3000',
  DATA_KEYS: `k1:${key(1)}`,
  INDEX_KEY: key(2),
  JOB_SECRET: 'job-secret-of-the-tests-0123456789',
  WECHAT_APP_ID: 'wx-test',
  WECHAT_APP_SECRET: 'wechat-secret-of-the-tests-012345',
  WECHAT_BASE_URL: 'http://127.0.0.1:9',
  WECOM_BASE_URL: 'http://127.0.0.1:9',
  LOG_LEVEL: 'silent',
});

/** What a production start refuses although it is well-formed: test switches, and secrets that are none. */

type Given = Readonly<Record<string, string>>;

const PLACEHOLDER =
  /change.?me|example|placeholder|replace|dummy|sample|insecure|your[-_]|secret.?here|x{6,}|12345678|password|development/i;

const FEWEST_DISTINCT = 8;

const fewDistinct = (parts: Iterable<string | number>): boolean => new Set(parts).size < FEWEST_DISTINCT;

/** A text secret that somebody meant to replace, or typed on one key. */
const isWeakText = (value: string): boolean => PLACEHOLDER.test(value) || fewDistinct(value);

/** Key bytes that are one byte repeated, a short pattern, or a placeholder put through base64. */
function isWeakKey(encoded: string): boolean {
  const bytes = Buffer.from(encoded, 'base64');
  return fewDistinct(bytes) || PLACEHOLDER.test(bytes.toString('latin1')) || PLACEHOLDER.test(encoded);
}

/** The shortest secret accepted, by where it comes from: ours to choose, or WeChat's. */
const TEXT_SECRETS: Readonly<Record<string, number>> = {
  JOB_SECRET: 32,
  CRON_SECRET: 32,
  WECHAT_APP_SECRET: 32,
  UPSTASH_REDIS_REST_TOKEN: 20,
};

const NOT_IN_PRODUCTION: Readonly<Record<string, string>> = {
  TEST_CLOCK: 'lets anyone with the job secret move the clock',
  WEBHOOK_ALLOW_PRIVATE: 'lets alerts be sent to private addresses',
};

const weakSecrets = (given: Given): readonly string[] =>
  Object.entries(TEXT_SECRETS).flatMap(([name, least]) => {
    const value = given[name];
    // A demonstration without a WeChat account has nothing to put there, and nobody signs in by it.
    if (value === undefined || (name === 'WECHAT_APP_SECRET' && given.DEMO === '1')) return [];
    if (isWeakText(value)) return [`${name} is a placeholder`];
    return value.length < least ? [`${name} must have at least ${least} characters in production`] : [];
  });

const weakKeys = (given: Given): readonly string[] => {
  const data = (given.DATA_KEYS ?? '').split(',').map((entry) => entry.trim().split(':')[1] ?? '');
  const index = given.INDEX_KEY ?? '';
  const webhook = given.ALERT_WEBHOOK_SECRET?.replace(/^whsec_/, '');
  return [
    ...(given.DATA_KEYS !== undefined && data.some(isWeakKey) ? ['DATA_KEYS holds a placeholder key'] : []),
    ...(given.INDEX_KEY !== undefined && isWeakKey(index) ? ['INDEX_KEY is a placeholder'] : []),
    ...(index !== '' && data.includes(index) ? ['INDEX_KEY must not be one of the data keys'] : []),
    ...(webhook !== undefined && isWeakKey(webhook) ? ['ALERT_WEBHOOK_SECRET is a placeholder'] : []),
  ];
};

const isLoopback = (host: string): boolean => host === 'localhost' || host === '127.0.0.1' || host === '[::1]';

/** Tokens travel to this address: plain HTTP is for one machine talking to itself. */
const plainAddress = (address: string | undefined): boolean =>
  address !== undefined &&
  URL.canParse(address) &&
  new URL(address).protocol === 'http:' &&
  !isLoopback(new URL(address).hostname);

const weakPassword = (address: string | undefined): boolean =>
  address !== undefined && URL.canParse(address) && PLACEHOLDER.test(decodeURIComponent(new URL(address).password));

/** One sentence for each refusal; none of them repeats a value. */
export function productionRefusals(given: Given): readonly string[] {
  const switches = Object.entries(NOT_IN_PRODUCTION).flatMap(([name, why]) =>
    given[name] === '1' ? [`${name} is refused in production: it ${why}`] : [],
  );
  return [
    ...weakSecrets(given),
    ...weakKeys(given),
    ...switches,
    ...(given.DEMO === '1' && given.DEMO_SYNTHETIC_DATA !== '1'
      ? ['DEMO is refused in production unless DEMO_SYNTHETIC_DATA=1 says that nobody in the database is real']
      : []),
    ...(Number(given.RATE_LIMIT_FACTOR ?? 1) > 1 ? ['RATE_LIMIT_FACTOR above 1 is refused in production'] : []),
    ...(weakPassword(given.DATABASE_URL) ? ['DATABASE_URL has a placeholder for its password'] : []),
    ...(plainAddress(given.PUBLIC_BASE_URL) ? ['PUBLIC_BASE_URL must begin with https:// in production'] : []),
  ];
}

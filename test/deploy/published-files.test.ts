import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WEB_HEADERS } from '../../api/_server/hosting/web-headers.ts';
import { JOBS } from '../../api/_server/jobs/index.ts';
import { ENDPOINTS } from '../../shared/contract/index.ts';

const root = join(import.meta.dirname, '..', '..');

interface VercelConfig {
  readonly framework: null;
  readonly buildCommand: string;
  readonly outputDirectory: string;
  readonly functions: Readonly<Record<string, unknown>>;
  readonly rewrites: readonly { source: string; destination: string }[];
  readonly crons: readonly { path: string; schedule: string }[];
  readonly headers: readonly { source: string; headers: readonly { key: string; value: string }[] }[];
}
const config = JSON.parse(readFileSync(join(root, 'vercel.json'), 'utf8')) as VercelConfig;
const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
  .scripts;

describe('what a deployment publishes', () => {
  it('is the web build and nothing else of the repository', () => {
    expect(config.outputDirectory).toBe('dist/h5');
    // A missing output folder would publish the source instead: the build command must make it.
    expect(config.buildCommand).toContain('npm run build:h5');
    expect(scripts['build:h5']).toContain('taro build --type h5');
    expect(config.framework).toBeNull();
  });

  it('is one function: every other file under api/ stands beneath an underscore folder', () => {
    const outside = readdirSync(join(root, 'api')).filter((name) => !name.startsWith('_') && !name.startsWith('.'));
    expect(outside).toEqual(['index.ts']);
    expect(Object.keys(config.functions)).toEqual(['api/index.ts']);
    expect(config.rewrites).toEqual([{ source: '/api/(.*)', destination: '/api' }]);
  });

  it('schedules exactly the jobs there are, at addresses the contract answers with GET', () => {
    const paths = Object.keys(JOBS).map((job) => `/api/jobs/${job}`);
    expect(config.crons.map((cron) => cron.path).sort()).toEqual(paths.sort());
    for (const path of paths) expect(ENDPOINTS.find((endpoint) => endpoint.path === path)?.alsoGet).toBe(true);
  });

  it('serves pages with the same security headers as the plain server', () => {
    const [rule, ...others] = config.headers;
    expect(others).toEqual([]);
    expect(Object.fromEntries((rule?.headers ?? []).map(({ key, value }) => [key, value]))).toEqual(WEB_HEADERS);
    expect(new RegExp(`^${rule?.source}$`).test('/index.html')).toBe(true);
    expect(new RegExp(`^${rule?.source}$`).test('/api/health')).toBe(false);
  });
});

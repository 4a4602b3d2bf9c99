import { describe, expect, it } from 'vitest';
import { WEB_HEADERS } from '../../api/_server/hosting/web-headers.ts';
import { servedApp } from './test-app.ts';

const app = servedApp();

describe('what the server says beside the content', () => {
  it('every page and file of the web build carries the security headers', async () => {
    const page = await fetch(app().url);
    const script = /src="([^"]+\.js)"/.exec(await page.text())?.[1];
    expect(script).toBeDefined();
    const file = await fetch(new URL(script ?? '', app().url));
    expect(file.headers.get('content-type')).toContain('javascript');
    for (const answer of [page, file]) {
      for (const [name, value] of Object.entries(WEB_HEADERS)) expect(answer.headers.get(name), name).toBe(value);
    }
    expect(page.headers.get('cache-control')).toBe('no-cache');
  });

  it('nothing of the API is kept by a browser or a proxy', async () => {
    for (const path of ['/api/health', '/api/session', '/api/clinic/alerts', '/api/nowhere']) {
      const answer = await fetch(`${app().url}${path}`);
      expect(answer.headers.get('cache-control'), path).toBe('no-store');
      expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(answer.headers.get('content-security-policy'), path).toContain("default-src 'none'");
    }
  });
});

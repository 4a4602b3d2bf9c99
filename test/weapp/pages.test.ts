import { beforeAll, describe, expect, test } from 'vitest';
import { weappBuild } from './build/weapp-build.ts';
import { pagesOf, readAppJson } from './host/package-loader.ts';
import { createPhone } from './host/phone.ts';

let root = '';
beforeAll(async () => {
  root = await weappBuild();
});

describe('the built package on a phone', () => {
  test('opens every page of app.json without an error, with nobody signed in and no network', async () => {
    const pages = pagesOf(readAppJson(root));
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages) {
      const phone = createPhone(root, { person: 'nobody', servers: new Map() });
      phone.setOnline(false);
      phone.launch(page);
      await phone.until(`something on ${page}`, () => phone.screen().text().trim() !== '');
      phone.kill();
      expect(phone.complaints, page).toEqual([]);
    }
  });
});

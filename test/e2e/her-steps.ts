import type { Page } from 'playwright-core';

/** From the persona picker into somebody of the demonstration. */
export async function enterAs(page: Page, name: string): Promise<void> {
  await page.goto('/');
  const persona = page.getByRole('button', { name: new RegExp(`^${name}，`) });
  await persona.click();
  // The picker is taken away by the page that replaces everything: a press before that would be taken away with it.
  await persona.waitFor({ state: 'hidden' });
}

export const dangerButton = (page: Page) => page.getByRole('button', { name: '不舒服？点这里' });

/** Opens the danger signs from wherever she is and ticks some. */
export async function tickSigns(page: Page, ...signs: readonly RegExp[]): Promise<void> {
  await dangerButton(page).click();
  for (const sign of signs) await page.getByRole('checkbox', { name: sign }).click();
}

export const REDUCED_MOVEMENTS = /^胎动比平时少/;
export const HEAVY_BLEEDING = /^流血很多/;
export const PAINFUL_URINE = /^小便次数多/;

/** Ticks and asks for the answer at once. */
export async function report(page: Page, ...signs: readonly RegExp[]): Promise<void> {
  await tickSigns(page, ...signs);
  await page.getByRole('button', { name: '看结果' }).click();
}

/** The receipt: only the server's answer brings it. */
export const receipt = (page: Page) => page.getByRole('heading', { name: /^已送达 \d\d:\d\d$/ });

/** Words she can see: the page under the one in front is still there, out of sight. */
export const inSight = (page: Page, words: string | RegExp) =>
  page
    .getByText(words, typeof words === 'string' ? { exact: true } : {})
    .filter({ visible: true })
    .first();

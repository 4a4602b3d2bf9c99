import type { Page } from 'playwright-core';
import type { DemoDay } from './demo-day.ts';

/** One screen in one state. */
export interface Scene {
  readonly name: string;
  /** Who is signed in; nobody when absent. */
  readonly who?: string;
  /** What the app is opened at. */
  readonly path: string | ((day: DemoDay) => string);
  /** Brings the screen into its state; ends when it stands. */
  go(page: Page): Promise<void>;
  /** Words of faults that belong to the state, such as a server that does not answer. */
  readonly faults?: RegExp;
  /** Photographed in the dark too. */
  readonly dark?: true;
}

export const see = (text: string | RegExp) => (page: Page) =>
  page.getByText(text).filter({ visible: true }).first().waitFor();

export const tap = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name }).filter({ visible: true }).first().click();
};

export const tick = async (page: Page, ...signs: readonly RegExp[]): Promise<void> => {
  for (const sign of signs) await page.getByRole('checkbox', { name: sign }).click();
};

/** The server answers nothing from here on. */
export const cutOff = (page: Page): Promise<void> => page.context().setOffline(true);

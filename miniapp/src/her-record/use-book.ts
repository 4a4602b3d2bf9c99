import type { Book } from '../../../shared/contract/book.ts';
import { showBook } from '../../../shared/contract/her-book.ts';
import { queryClient, useKeptQuery } from '../offline/kept-query.ts';
import { writeStored } from '../platform/storage.ts';
import { call } from '../session/call.ts';

const KEPT = 'book';
const KEY = ['book'];

/** Her whole handbook: from the phone at once, from the server as soon as it answers. */
export const useBook = ({ enabled = true }: { readonly enabled?: boolean } = {}) =>
  useKeptQuery<Book>({ key: KEY, load: () => call(showBook), keepAs: KEPT, enabled });

/** Keeps what the server has just answered, so that every page of the book has it at once. */
export function keepBook(book: Book): void {
  writeStored(`kept.${KEPT}`, book);
  queryClient.setQueryData(KEY, book);
}

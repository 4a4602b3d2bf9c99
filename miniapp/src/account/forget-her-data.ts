import { forgetPlaces } from '../handbook/kept-places.ts';
import { forgetReadings } from '../handbook/readings.ts';
import { forgetDocumentNumber } from '../her-record/document-number.ts';
import { homeValueQueue } from '../her-record/home-value-queue.ts';
import { forgetKept, queryClient } from '../offline/kept-query.ts';
import { clearOutbox } from '../offline/outbox.ts';
import { forgetFiles } from '../platform/files.ts';
import { removeStoredBeginningWith } from '../platform/storage.ts';

/** Takes everything about her off this phone: the next person to hold it must not find it, nor send in her name. */
export function forgetHerData(): void {
  clearOutbox();
  forgetKept();
  forgetPlaces();
  forgetReadings();
  homeValueQueue.forget();
  forgetDocumentNumber();
  forgetFiles();
  removeStoredBeginningWith('draft.');
  queryClient.clear();
}

import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import type * as contract from '../../../shared/contract/handbook-export.ts';
import type { ExportKind } from '../../../shared/contract/handbook-export.ts';
import type { MotherCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import { asJson } from './export/as-json.ts';
import { printBook } from './export/book/book-pdf.ts';
import { printCard } from './export/card-pdf.ts';
import type { ExportedFile, HandbookContents } from './export/contents.ts';
import { patientSummary } from './export/fhir/patient-summary.ts';
import { gatherContents } from './gather-contents.ts';

/** Her handbook as a file to take along. Its name says what it is and of which day, never whose. */
export async function exportHandbook(
  deps: Deps,
  caller: MotherCaller,
  { kind }: { readonly kind: ExportKind },
): Promise<ReplyOf<typeof contract.exportHandbook>> {
  const contents = await gatherContents(deps, caller);
  const { fileName, mediaType, bytes, undrawn } = await FILES[kind](contents);
  return { fileName, mediaType, content: Buffer.from(bytes).toString('base64'), undrawn: [...undrawn] };
}

const PDF = 'application/pdf';

/** One function a kind; to add one: its code in the contract, a line here. */
const FILES: Readonly<Record<ExportKind, (contents: HandbookContents) => Promise<ExportedFile>>> = {
  'book-pdf': async (contents) => ({
    fileName: `母子健康手册-${contents.book.today}.pdf`,
    mediaType: PDF,
    ...(await printBook(contents)),
  }),
  'card-pdf': async (contents) => ({
    fileName: `随身卡-${contents.book.today}.pdf`,
    mediaType: PDF,
    ...(await printCard(contents)),
  }),
  'fhir-ips': async (contents) => ({
    fileName: `国际患者摘要-${contents.book.today}.json`,
    mediaType: 'application/fhir+json',
    bytes: Buffer.from(`${JSON.stringify(patientSummary(contents), null, 2)}\n`, 'utf8'),
    undrawn: [],
  }),
  json: async (contents) => ({
    fileName: `我的手册-${contents.book.today}.json`,
    mediaType: 'application/json',
    bytes: Buffer.from(asJson(contents), 'utf8'),
    undrawn: [],
  }),
};

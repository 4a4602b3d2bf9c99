import { createHash } from 'node:crypto';
import type { Book } from '../../../../../shared/contract/book.ts';

/** A FHIR R4 resource as it is written. The tests hold every one of them to the official schema. */
export interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly [element: string]: unknown;
}

export interface Reference {
  readonly reference: string;
}

export const LOINC = 'http://loinc.org';
export const UCUM = 'http://unitsofmeasure.org';
const IPS = 'http://hl7.org/fhir/uv/ips/StructureDefinition';

/** The profile of the International Patient Summary a resource follows. */
export const profiled = (name: string) => ({ meta: { profile: [`${IPS}/${name}`] } });

/** A UUID made of a name (RFC 4122, version 5), so that the same book is the same document. */
export function uuidOf(name: string): string {
  const hex = createHash('sha1').update(`https://muzi.handbook/fhir/${name}`).digest('hex').slice(0, 32);
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  const digits = `${hex.slice(0, 12)}5${hex.slice(13, 16)}${variant}${hex.slice(18)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const referenceTo = ({ id }: Pick<Resource, 'id'>): Reference => ({ reference: `urn:uuid:${id}` });

export const loinc = (code: string, display: string, text?: string) => ({
  coding: [{ system: LOINC, code, display }],
  ...(text === undefined ? {} : { text }),
});

export const quantity = (value: number, unit: string, code: string) => ({ value, unit, system: UCUM, code });

/** What the resources of one summary share. */
export interface About {
  readonly book: Book;
  readonly patient: Reference;
  readonly clinic: Reference;
}

/** An observation about her, written by her clinic. */
export function observation(about: About, name: string, rest: Readonly<Record<string, unknown>>): Resource {
  return {
    resourceType: 'Observation',
    id: uuidOf(`${about.patient.reference}/${name}`),
    ...rest,
    status: 'final',
    subject: about.patient,
    performer: [about.clinic],
  };
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What XML cannot carry at all is left out of the narrative; the coded data beside it keeps every character. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Lines of plain text as a narrative. */
export const narrative = (lines: readonly string[]) => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml">${lines
    .map((line) => `<p>${line.replace(NOT_XML, '').replace(/[&<>]/g, (sign) => ESCAPED[sign] ?? '')}</p>`)
    .join('')}</div>`,
});

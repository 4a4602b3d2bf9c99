import { Fhir } from 'fhir/fhir.js';
import { describe, expect, test } from 'vitest';
import { patientSummary } from '../../../api/_server/handbook/export/fhir/patient-summary.ts';
import type { Resource } from '../../../api/_server/handbook/export/fhir/resource.ts';
import type { Book } from '../../../shared/contract/book.ts';
import { DATING_METHODS } from '../../../shared/pregnancy/dating.ts';
import { fhirFaults } from '../../support/fhir-schema.ts';
import { contentsOf, lostBook, pregnantBook, RARE_NAME, sampleBook, UNDRAWN_NAME } from '../../support/sample-book.ts';

interface Entry {
  readonly fullUrl: string;
  readonly resource: Resource;
}

const empty = (): Book => pregnantBook({ records: [], children: [], homeSeries: [], datings: [] });

const BOOKS: readonly (readonly [string, () => Book])[] = [
  ['of all periods with twins', sampleBook],
  ['of a pregnancy', pregnantBook],
  ['after a loss', lostBook],
  ['with nothing in it', empty],
  ['of a name no font draws', () => pregnantBook({ name: `${UNDRAWN_NAME}<&>"\u0001` })],
];

const summaryOf = (book: Book): Resource => patientSummary(contentsOf(book));
const entriesOf = (bundle: Resource) => bundle.entry as readonly Entry[];
const codesOf = (book: Book): readonly string[] =>
  entriesOf(summaryOf(book)).flatMap(({ resource }) => {
    const { coding } = (resource.code ?? {}) as { coding?: readonly { code: string }[] };
    return resource.resourceType === 'Observation' ? (coding ?? []).map(({ code }) => code) : [];
  });

/** Every value of a key, wherever it stands. */
function valuesOf(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...valuesOf(inner, key)]);
}

describe.each(BOOKS)('the patient summary of a book %s', (_, book) => {
  test('agrees with the official JSON schema of FHIR R4, as a bundle and resource by resource', () => {
    const bundle = summaryOf(book());
    expect(fhirFaults(bundle as never)).toEqual([]);
    for (const { resource } of entriesOf(bundle))
      expect([resource.id, fhirFaults(resource as never)]).toEqual([resource.id, []]);
  });

  test('agrees with the profiles of FHIR R4', () => {
    const { messages } = new Fhir().validate(summaryOf(book()));
    expect(messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual([]);
  });

  test('refers to nothing outside itself, and names each resource once', () => {
    const bundle = summaryOf(book());
    const urls = entriesOf(bundle).map(({ fullUrl }) => fullUrl);
    expect(new Set(urls).size).toBe(urls.length);
    for (const { fullUrl, resource } of entriesOf(bundle)) expect(fullUrl).toBe(`urn:uuid:${resource.id}`);
    for (const reference of valuesOf(bundle, 'reference')) expect(urls).toContain(reference);
    for (const url of urls)
      expect(url).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('is a document whose head holds the three sections no summary may lack, said to be unavailable', () => {
    const bundle = summaryOf(book());
    const [head] = entriesOf(bundle);
    expect([bundle.type, head?.resource.resourceType]).toEqual(['document', 'Composition']);
    const sections = head?.resource.section as readonly {
      code: { coding: { code: string }[] };
      emptyReason?: unknown;
      entry?: unknown;
    }[];
    for (const code of ['11450-4', '48765-2', '10160-0']) {
      const section = sections.find((each) => each.code.coding[0]?.code === code);
      expect(section).toMatchObject({ emptyReason: { coding: [{ code: 'unavailable' }] } });
    }
    // cmp-1 and cmp-2: a section holds something or says why not, never both.
    for (const { entry, emptyReason } of sections) expect(entry !== undefined && emptyReason !== undefined).toBe(false);
  });

  test('is the same document for the same book', () => {
    expect(JSON.stringify(summaryOf(book()))).toBe(JSON.stringify(summaryOf(book())));
  });
});

describe('what it says of the pregnancy', () => {
  test.each(DATING_METHODS)('names how the due date was reached: %s', (datingMethod) => {
    const [current, ...rest] = pregnantBook().pregnancies;
    if (current === undefined) throw new Error('a book without a pregnancy');
    const wanted = {
      'last-menstrual-period': '11779-6',
      'embryo-transfer': '11780-4',
      ultrasound: '11778-8',
      'told-by-clinic': '11778-8',
    };
    const codes = codesOf(pregnantBook({ pregnancies: [{ ...current, datingMethod }, ...rest] }));
    expect(codes).toContain('82810-3');
    expect(codes.filter((code) => ['11778-8', '11779-6', '11780-4'].includes(code))).toEqual([wanted[datingMethod]]);
  });

  test('after birth or loss names no due date and no pregnancy', () => {
    for (const book of [sampleBook(), lostBook()]) {
      expect(codesOf(book)).not.toContain('11778-8');
      expect(JSON.stringify(summaryOf(book))).toContain('LA26683-5');
    }
  });

  test('counts what became of her pregnancies: live, preterm and term births, and those before', () => {
    const counted = Object.fromEntries(
      entriesOf(summaryOf(sampleBook())).flatMap(({ resource }) => {
        const { coding } = (resource.code ?? {}) as { coding?: readonly { code: string }[] };
        const quantity = resource.valueQuantity as { value: number } | undefined;
        return quantity === undefined ? [] : [[coding?.[0]?.code ?? '', quantity.value]];
      }),
    );
    expect(counted).toMatchObject({ '11636-8': 3, '11637-6': 2, '11639-2': 1, '11640-0': 1 });
  });

  test('keeps her name byte for byte', () => {
    expect(JSON.stringify(summaryOf(sampleBook()))).toContain(RARE_NAME);
    expect(JSON.parse(JSON.stringify(summaryOf(pregnantBook({ name: UNDRAWN_NAME }))))).toMatchObject({
      entry: expect.arrayContaining([
        expect.objectContaining({
          resource: expect.objectContaining({ name: [{ use: 'official', text: UNDRAWN_NAME }] }),
        }),
      ]),
    });
  });
});

test('the schema does refuse: a wrong gender, a wrong day, an unknown element', () => {
  const patient = { resourceType: 'Patient', gender: 'female', birthDate: '1999-05-04' };
  expect(fhirFaults(patient)).toEqual([]);
  for (const wrong of [{ gender: 'woman' }, { birthDate: '4.5.1999' }, { favouriteColour: 'red' }])
    expect(fhirFaults({ ...patient, ...wrong }).length).toBeGreaterThan(0);
});

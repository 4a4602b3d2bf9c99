import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { withdrawConsent } from '../../../shared/contract/consent.ts';
import { EXPORT_KINDS, type ExportKind, exportHandbook } from '../../../shared/contract/handbook-export.ts';
import { saveHomeValue } from '../../../shared/contract/her-book.ts';
import { saveRecord } from '../../../shared/contract/record.ts';
import { type EnrolledMother, enrolledMother, signIn } from '../../support/actors.ts';
import { born, homeValueOf, laboratoryOf, visitOf, written } from '../../support/book-actors.ts';
import { fhirFaults } from '../../support/fhir-schema.ts';
import { textOf } from '../../support/read-pdf.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();

/** Infection results and notes of the compartment; words no print or file may hold. */
const CANARIES = ['金丝雀', '艾滋', '梅毒', '乙肝表面抗原', '"hiv"', '"syphilis"', '"hbsag"', 'infectionNote'];
const NAME = '王㛃\u{2CB2C}';
let her: EnrolledMother;

const exported = (kind: ExportKind, token = her.token) => service().ok(exportHandbook, { token, params: { kind } });
const bytesOf = ({ content }: { content: string }): Buffer => Buffer.from(content, 'base64');
const wordsOf = async (kind: ExportKind): Promise<string> => {
  const bytes = bytesOf(await exported(kind));
  return kind.endsWith('pdf') ? textOf(bytes) : bytes.toString('utf8');
};

beforeAll(async () => {
  her = await enrolledMother(service(), { name: NAME });
  const { pregnancyId } = her.handbook;
  const laboratory = laboratoryOf({
    values: { hbGperL: 104, hiv: 'positive', syphilis: 'positive', hbsag: 'positive', infectionNote: '金丝雀化验' },
  });
  await written(service(), pregnancyId, laboratory);
  const again = { ...laboratory, versionId: randomUUID(), basedOn: 1, reason: '看错了一位' };
  const doctor = await signIn(service(), 'clinic-doctor');
  await service().ok(saveRecord, {
    token: doctor,
    params: { pregnancyId },
    body: { ...again, values: { ...laboratory.values, hbGperL: 114 } },
  });
  for (let at = 0; at < 25; at += 1) await written(service(), pregnancyId, visitOf({ happenedOn: '2026-11-20' }));
  await service().ok(saveHomeValue, { token: her.token, body: homeValueOf() });
});

describe('her handbook to take along', () => {
  test.each(
    EXPORT_KINDS,
  )('%s: a file named after its day and never after her, small enough for a phone', async (kind) => {
    const file = await exported(kind);
    expect(file.fileName).toMatch(/-2026-11-23\.(pdf|json)$/);
    expect(file.fileName).not.toContain('王');
    expect(file.content.length).toBeLessThan(2 * 1024 * 1024);
    expect(bytesOf(file).subarray(0, 4).toString()).toBe(kind.endsWith('pdf') ? '%PDF' : '{\n  ');
    expect(file.undrawn).toEqual(kind.endsWith('pdf') ? ['\u{2CB2C}'] : []);
  });

  test.each(EXPORT_KINDS)('%s: holds nothing of the compartment', async (kind) => {
    const words = await wordsOf(kind);
    for (const canary of CANARIES) expect(words).not.toContain(canary);
  });

  test('the book holds every record, also those beyond its first page on the phone', async () => {
    const words = await wordsOf('book-pdf');
    expect(words.match(/2026年11月20日 · 产前检查/g)?.length).toBe(25);
    expect(words).toContain('114 g/L');
    expect(words).toContain('王㛃〓：U+2CB2C');
    expect(words).toContain('高压（收缩压） 121 mmHg');
  });

  test('her data as JSON: complete, with what was corrected and why, keys in order', async () => {
    const text = await wordsOf('json');
    const data = JSON.parse(text);
    expect(data).toMatchObject({
      format: 'muzi-handbook',
      formatVersion: 1,
      exportedOn: '2026-11-23',
      birthDate: '1999-05-04',
    });
    expect([data.book.name, data.book.records.length, data.book.moreRecords]).toEqual([NAME, 26, false]);
    expect(data.recordHistories).toMatchObject([
      {
        versions: [
          { version: 1, values: { hbGperL: 104 }, reason: null },
          { version: 2, reason: '看错了一位' },
        ],
      },
    ]);
    const inOrder = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Array.isArray(value)) expect(Object.keys(value)).toEqual(Object.keys(value).sort());
      Object.values(value).forEach(inOrder);
    };
    inOrder(data);
  });

  test('the patient summary agrees with the official schema', async () => {
    const bundle = JSON.parse(await wordsOf('fhir-ips'));
    expect(fhirFaults(bundle)).toEqual([]);
    expect(bundle.entry.length).toBeGreaterThan(10);
  });

  test('after a birth the child is in every file that is about the child', async () => {
    const mother = await enrolledMother(service());
    await born(service(), mother.handbook.pregnancyId);
    const book = await textOf(bytesOf(await exported('book-pdf', mother.token)));
    expect(book).toContain('出生体重 3120 g');
    expect(JSON.parse(bytesOf(await exported('json', mother.token)).toString()).book.children).toHaveLength(1);
  });
});

test('an unknown kind is not found; without her consent there is no export', async () => {
  const unknown = await service().call(exportHandbook, { token: her.token, params: { kind: 'docx' } });
  expect(unknown.status).toBe(404);
  const other = await enrolledMother(service());
  await service().ok(withdrawConsent, { token: other.token, params: { kind: 'health-data' } });
  const refused = await service().call(exportHandbook, { token: other.token, params: { kind: 'json' } });
  expect([refused.status, refused.code]).toEqual([403, 'consent-required']);
});

test('nothing of what was exported is in the log', () => {
  const log = service().logged.join('\n');
  for (const word of ['王㛃', '121', '1999-05-04', 'JVBER']) expect(log.includes(`"${word}`)).toBe(false);
});

import {
  type About,
  loinc,
  narrative,
  profiled,
  type Reference,
  type Resource,
  referenceTo,
  uuidOf,
} from './resource.ts';

/** One section: what it holds, or that nothing is known of it. */
interface Section {
  readonly title: string;
  readonly code: readonly [code: string, display: string];
  readonly lines: readonly string[];
  readonly entries: readonly Resource[];
}

const NOT_HELD = '这本手册里没有这一项';

/** The sections every summary has; the handbook keeps none of the three. */
const REQUIRED: readonly Section[] = [
  { title: '健康问题', code: ['11450-4', 'Problem list - Reported'], lines: [], entries: [] },
  { title: '过敏', code: ['48765-2', 'Allergies and adverse reactions Document'], lines: [], entries: [] },
  { title: '用药', code: ['10160-0', 'History of Medication use Narrative'], lines: [], entries: [] },
];

interface Held {
  readonly pregnancy: readonly Resource[];
  readonly vitalSigns: readonly Resource[];
  readonly results: readonly Resource[];
  /** What she had before, as the first visit wrote it; `null` while nobody asked. */
  readonly pastHistory: string | null;
  readonly author: Reference;
  /** One line in words for an entry. */
  readonly wordsOf: (resource: Resource) => string;
}

/** The head of the document: what is in which section, and what nothing is known of. */
export function composition(about: About, held: Held): Resource {
  const { pregnancy, vitalSigns, results, pastHistory, author, wordsOf } = held;
  const section = (title: string, code: Section['code'], entries: readonly Resource[]): Section => ({
    title,
    code,
    entries,
    lines: entries.map(wordsOf),
  });
  const sections = [
    ...REQUIRED,
    section('怀孕和生育', ['10162-6', 'History of pregnancies Narrative'], pregnancy),
    section('生命体征', ['8716-3', 'Vital signs'], vitalSigns),
    section('化验', ['30954-2', 'Relevant diagnostic tests/laboratory data Narrative'], results),
    ...(pastHistory === null
      ? []
      : [
          {
            title: '既往史',
            code: ['11348-0', 'History of Past illness Narrative'] as const,
            lines: [pastHistory],
            entries: [],
          },
        ]),
  ];
  return {
    resourceType: 'Composition',
    id: uuidOf(`${about.patient.reference}/composition/${about.book.now}`),
    ...profiled('Composition-uv-ips'),
    language: 'zh-CN',
    status: 'final',
    type: loinc('60591-5', 'Patient summary Document'),
    subject: about.patient,
    date: about.book.now,
    author: [author],
    title: '国际患者摘要（母子健康手册）',
    custodian: about.clinic,
    section: sections.map(written),
  };
}

function written({ title, code, lines, entries }: Section) {
  const empty = entries.length === 0 && lines.length === 0;
  return {
    title,
    code: loinc(...code),
    text: narrative(empty ? [NOT_HELD] : lines),
    ...(entries.length === 0 ? {} : { entry: entries.map(referenceTo) }),
    ...(empty
      ? {
          emptyReason: {
            coding: [
              {
                system: 'http://terminology.hl7.org/CodeSystem/list-empty-reason',
                code: 'unavailable',
                display: 'Unavailable',
              },
            ],
          },
        }
      : {}),
  };
}

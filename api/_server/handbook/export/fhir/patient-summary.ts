import { fieldWords } from '../../../../../shared/handbook/record-words.ts';
import { chineseDate } from '../../../../../shared/time/china-time.ts';
import type { HandbookContents } from '../contents.ts';
import { composition } from './composition.ts';
import { results, vitalSigns } from './measured.ts';
import { pregnancyObservations } from './pregnancy.ts';
import { type About, narrative, profiled, type Resource, referenceTo, uuidOf } from './resource.ts';

/**
 * Her International Patient Summary: a FHIR R4 document bundle after http://hl7.org/fhir/uv/ips. What the handbook keeps nothing of is said
 * to be unavailable; nothing of the compartment is in it, because nothing of it is in the contents.
 */
export function patientSummary({ book, birthDate, clinic }: HandbookContents): Resource {
  const patient = patientOf(book, birthDate);
  const organization = organizationOf(clinic);
  const device = deviceOf();
  const about: About = { book, patient: referenceTo(patient), clinic: referenceTo(organization) };
  const pregnancy = pregnancyObservations(about);
  const [signs, tests] = [vitalSigns(about), results(about)];
  const head = composition(about, {
    pregnancy,
    vitalSigns: signs,
    results: tests,
    pastHistory: pastHistoryOf(book),
    author: referenceTo(device),
    wordsOf: lineOf,
  });
  const resources = [head, patient, organization, device, ...pregnancy, ...signs, ...tests];
  return {
    resourceType: 'Bundle',
    id: uuidOf(`bundle/${head.id}`),
    ...profiled('Bundle-uv-ips'),
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${uuidOf(`document/${head.id}`)}` },
    type: 'document',
    timestamp: book.now,
    entry: resources.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource })),
  };
}

const patientOf = ({ name, pregnancies, enrolment }: HandbookContents['book'], birthDate: string): Resource => ({
  resourceType: 'Patient',
  id: uuidOf(`patient/${pregnancies[pregnancies.length - 1]?.pregnancyId ?? ''}`),
  ...profiled('Patient-uv-ips'),
  text: narrative([`${name}，${chineseDate(birthDate as HandbookContents['birthDate'])}出生`]),
  ...(enrolment.paper === null
    ? {}
    : { identifier: [{ use: 'official', type: { text: '母子健康手册编号' }, value: enrolment.paper.number }] }),
  name: [{ use: 'official', text: name }],
  gender: 'female',
  birthDate,
});

const organizationOf = ({ institutionId, name, phone }: HandbookContents['clinic']): Resource => ({
  resourceType: 'Organization',
  id: uuidOf(`organization/${institutionId}`),
  ...profiled('Organization-uv-ips'),
  text: narrative([name]),
  name,
  ...(phone === null ? {} : { telecom: [{ system: 'phone', value: phone }] }),
});

const deviceOf = (): Resource => ({
  resourceType: 'Device',
  id: uuidOf('device'),
  text: narrative(['母子手册']),
  deviceName: [{ name: '母子手册', type: 'user-friendly-name' }],
});

function pastHistoryOf({ records }: HandbookContents['book']): string | null {
  const first = records.find(({ kind, values }) => kind === 'antenatal-first' && values.pastHistory !== undefined);
  if (first === undefined) return null;
  const words = fieldWords('antenatal-first', first.values)
    .filter(({ name }) => name === 'pastHistory' || name === 'pastHistoryOther')
    .map(({ words: said }) => said);
  return `${words.join('，')}（${chineseDate(first.happenedOn)}记下）`;
}

/** An entry in words: what, how much, when. */
function lineOf({
  code,
  component,
  valueQuantity,
  valueString,
  valueDateTime,
  valueCodeableConcept,
  effectiveDateTime,
}: Resource): string {
  const value =
    component === undefined
      ? (sizeOf(valueQuantity) ?? valueString ?? valueDateTime ?? nameOf(valueCodeableConcept))
      : (component as readonly Resource[])
          .map((part) => `${nameOf(part.code)} ${sizeOf(part.valueQuantity) ?? ''}`)
          .join(', ');
  return `${nameOf(code)}: ${String(value)} (${String(effectiveDateTime)})`;
}

const sizeOf = (quantity: unknown): string | undefined => {
  if (typeof quantity !== 'object' || quantity === null || !('value' in quantity)) return undefined;
  const unit = 'unit' in quantity && quantity.unit !== '1' ? ` ${String(quantity.unit)}` : '';
  return `${String(quantity.value)}${unit}`;
};

const nameOf = (concept: unknown): string => {
  const { text, coding } = concept as { text?: string; coding?: readonly { display: string }[] };
  return text ?? coding?.[0]?.display ?? '';
};

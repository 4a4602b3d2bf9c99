import type { Book } from '../../../../../shared/contract/book.ts';
import type { DatingMethod } from '../../../../../shared/pregnancy/dating.ts';
import { week } from '../../../../../shared/pregnancy/gestational-age.ts';
import { type About, loinc, observation, profiled, quantity, type Resource, referenceTo } from './resource.ts';

/** How a due date was reached, by the codes of the summary: https://hl7.org/fhir/uv/ips/ValueSet-edd-method-uv-ips.html */
const DUE_DATE: Readonly<Record<DatingMethod, readonly [code: string, display: string]>> = {
  'last-menstrual-period': ['11779-6', 'Delivery date Estimated from last menstrual period'],
  'embryo-transfer': ['11780-4', 'Delivery date Estimated from ovulation date'],
  ultrasound: ['11778-8', 'Delivery date Estimated'],
  'told-by-clinic': ['11778-8', 'Delivery date Estimated'],
};

/** Counted outcomes: https://hl7.org/fhir/uv/ips/ValueSet-pregnancies-summary-uv-ips.html */
const LIVE = ['11636-8', '[#] Births.live'] as const;
const PRETERM = ['11637-6', '[#] Births.preterm'] as const;
const TERM = ['11639-2', '[#] Births.term'] as const;
const TOTAL = ['11640-0', '[#] Births total'] as const;
const ABORTIONS = ['11612-9', '[#] Abortions'] as const;

const IN_THIS_BOOK = '只数本手册登记的宝宝';
const AS_TOLD = '第1次产前检查时记下的，在这次怀孕以前';

/** Whether she is pregnant, when the child is due and how that was reached, and what became of her pregnancies. */
export function pregnancyObservations(about: About): readonly Resource[] {
  const [pregnancy] = about.book.pregnancies;
  const ongoing = pregnancy !== undefined && pregnancy.deliveredOn === null && pregnancy.lostOn === null;
  const dueDate = ongoing ? dueDateOf(about, pregnancy) : null;
  const status = observation(about, 'pregnancy-status', {
    ...profiled('Observation-pregnancy-status-uv-ips'),
    code: loinc('82810-3', 'Pregnancy status'),
    effectiveDateTime: about.book.today,
    valueCodeableConcept: ongoing ? loinc('LA15173-0', 'Pregnant') : loinc('LA26683-5', 'Not pregnant'),
    ...(dueDate === null ? {} : { hasMember: [referenceTo(dueDate)] }),
  });
  return [status, ...(dueDate === null ? [] : [dueDate]), ...outcomes(about)];
}

function dueDateOf(about: About, { dueDate, datingMethod }: Book['pregnancies'][number]): Resource {
  const [code, display] = DUE_DATE[datingMethod];
  return observation(about, 'due-date', {
    ...profiled('Observation-pregnancy-edd-uv-ips'),
    code: loinc(code, display),
    effectiveDateTime: about.book.today,
    valueDateTime: dueDate,
  });
}

function outcomes(about: About): readonly Resource[] {
  const { book } = about;
  const counted = (kind: readonly [string, string], count: number, on: string, note: string): Resource =>
    observation(about, `outcome/${kind[0]}/${on}`, {
      ...profiled('Observation-pregnancy-outcome-uv-ips'),
      code: loinc(...kind),
      effectiveDateTime: on,
      valueQuantity: quantity(count, '1', '1'),
      note: [{ text: note }],
    });
  const live = book.children.filter(({ diedOn, bornOn }) => diedOn !== bornOn);
  const early = live.filter(({ gestationDays }) => gestationDays < week(37)).length;
  const first = book.records.find(({ kind }) => kind === 'antenatal-first');
  const told = (name: string): number | null => {
    const value = first?.values[name];
    return typeof value === 'number' ? value : null;
  };
  const [vaginal, caesarean, lost] = [told('vaginalBirths'), told('caesareanBirths'), told('miscarriages')];
  return [
    ...(live.length === 0
      ? []
      : [
          counted(LIVE, live.length, book.today, IN_THIS_BOOK),
          counted(PRETERM, early, book.today, IN_THIS_BOOK),
          counted(TERM, live.length - early, book.today, IN_THIS_BOOK),
        ]),
    ...(first === undefined || vaginal === null || caesarean === null
      ? []
      : [counted(TOTAL, vaginal + caesarean, first.happenedOn, AS_TOLD)]),
    ...(first === undefined || lost === null ? [] : [counted(ABORTIONS, lost, first.happenedOn, AS_TOLD)]),
  ];
}

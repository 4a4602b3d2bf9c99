import type { EnrolmentForm, EnrolmentPage } from '../../../../shared/contract/enrolment.ts';
import type { Cover, DocumentKind } from '../../../../shared/handbook/cover.ts';
import type { EnrolmentEventId } from '../../../../shared/identity/ids.ts';
import { normalisePhone } from '../../../../shared/identity/phone.ts';

/** The enrolment as the phone may keep it: everything but the number of her document. */
export interface KeptEnrolment extends EnrolmentPage {
  /** The server has a number. */
  readonly hasNumber: boolean;
}

export function keepable({ form, ...page }: EnrolmentPage): KeptEnrolment {
  const { documentNumber, ...rest } = form;
  return { ...page, form: rest, hasNumber: documentNumber !== undefined };
}

/** The cover as she fills it in, kept on the phone from the first letter. The number of her document is never in it. */
export interface CoverDraft {
  readonly step: number;
  /** The version she began from; `null` while she has not begun. */
  readonly basedOn: number | null;
  readonly ethnicity: string;
  readonly occupation: string;
  readonly workplace: string;
  readonly pregnanciesBefore: number | null;
  readonly documentKind: DocumentKind | '';
  /** She typed a number herself: after a restart it must be asked for again. */
  readonly numberTyped: boolean;
  readonly householdAddress: string;
  readonly homeAddress: string;
  readonly husbandName: string;
  readonly husbandPhone: string;
  readonly emergencyName: string;
  readonly emergencyPhone: string;
  /** Under way, or waiting for a network, by this id. */
  readonly sendId: EnrolmentEventId | null;
}

export const EMPTY_DRAFT: CoverDraft = {
  step: 0,
  basedOn: null,
  ethnicity: '',
  occupation: '',
  workplace: '',
  pregnanciesBefore: null,
  documentKind: '',
  numberTyped: false,
  householdAddress: '',
  homeAddress: '',
  husbandName: '',
  husbandPhone: '',
  emergencyName: '',
  emergencyPhone: '',
  sendId: null,
};

/** A draft that begins from what stands there. */
export const draftOf = ({ form, version }: KeptEnrolment): CoverDraft => ({
  step: 0,
  basedOn: version,
  ethnicity: form.ethnicity ?? '',
  occupation: form.occupation ?? '',
  workplace: form.workplace ?? '',
  pregnanciesBefore: form.pregnanciesBefore ?? null,
  documentKind: form.documentKind ?? '',
  numberTyped: false,
  householdAddress: form.householdAddress ?? '',
  homeAddress: form.homeAddress ?? '',
  husbandName: form.husbandName ?? '',
  husbandPhone: form.husbandPhone ?? '',
  emergencyName: form.emergencyName ?? '',
  emergencyPhone: form.emergencyPhone ?? '',
  sendId: null,
});

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text);
const phoneOf = (text: string): string | undefined => {
  const typed = given(text);
  return typed === undefined ? undefined : (normalisePhone(typed) ?? typed);
};

/** What she has filled in, as it is judged, shown and sent. */
export function coverOf(draft: CoverDraft, number: string): EnrolmentForm {
  const cover: Cover = {
    ethnicity: given(draft.ethnicity),
    occupation: given(draft.occupation),
    workplace: given(draft.workplace),
    pregnanciesBefore: draft.pregnanciesBefore ?? undefined,
    documentKind: draft.documentKind === '' ? undefined : draft.documentKind,
    documentNumber: draft.documentKind === '' ? undefined : given(number),
    householdAddress: given(draft.householdAddress),
    homeAddress: given(draft.homeAddress),
    husbandName: given(draft.husbandName),
    husbandPhone: phoneOf(draft.husbandPhone),
    emergencyName: given(draft.emergencyName),
    emergencyPhone: phoneOf(draft.emergencyPhone),
  };
  const names = Object.keys(cover) as (keyof Cover)[];
  return Object.fromEntries(
    names.filter((name) => cover[name] !== undefined).map((name) => [name, cover[name]]),
  ) as EnrolmentForm;
}

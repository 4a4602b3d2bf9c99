import type { EnrolmentForm } from '../../../shared/contract/enrolment.ts';
import type { EnrolmentEventId, WomanId } from '../../../shared/identity/ids.ts';
import type { Deps } from '../ports.ts';

type Cipher = Pick<Deps, 'cipher'>;

/** What an act on an enrolment carries: the form she sent, why it came back, the number of the paper book. */
export interface EnrolmentEventContent {
  readonly form?: EnrolmentForm | undefined;
  readonly note?: string | undefined;
  readonly number?: string | undefined;
}

const placeOfForm = (womanId: WomanId): string => `enrolments.form_sealed.${womanId}`;
const placeOfNumber = (womanId: WomanId): string => `enrolments.paper_number_sealed.${womanId}`;
const placeOfEvent = (id: EnrolmentEventId): string => `enrolment_events.content_sealed.${id}`;

export const sealForm = ({ cipher }: Cipher, womanId: WomanId, form: EnrolmentForm): string =>
  cipher.encrypt(JSON.stringify(form), placeOfForm(womanId));

/** Who enrolled before there were steps was given an empty text by the migration, which has no key to seal with: nothing was written. */
export const openForm = ({ cipher }: Cipher, womanId: WomanId, sealed: string): EnrolmentForm =>
  sealed === '' ? {} : (JSON.parse(cipher.decrypt(sealed, placeOfForm(womanId))) as EnrolmentForm);

export const sealPaperNumber = ({ cipher }: Cipher, womanId: WomanId, number: string): string =>
  cipher.encrypt(number, placeOfNumber(womanId));

export const openPaperNumber = ({ cipher }: Cipher, womanId: WomanId, sealed: string): string =>
  cipher.decrypt(sealed, placeOfNumber(womanId));

export const sealEvent = ({ cipher }: Cipher, id: EnrolmentEventId, content: EnrolmentEventContent): string =>
  cipher.encrypt(JSON.stringify(content), placeOfEvent(id));

export const openEvent = ({ cipher }: Cipher, id: EnrolmentEventId, sealed: string): EnrolmentEventContent =>
  JSON.parse(cipher.decrypt(sealed, placeOfEvent(id))) as EnrolmentEventContent;

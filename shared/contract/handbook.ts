import * as v from 'valibot';
import { CONSENTS_FOR_HANDBOOK } from '../consent/consent.ts';
import { ENROLMENT_STATES } from '../handbook/enrolment-state.ts';
import type { InstitutionId, PregnancyId } from '../identity/ids.ts';
import { DATING_METHODS } from '../pregnancy/dating.ts';
import { RISK_COLOURS } from '../risk/colour.ts';
import { endpoint, mother, signedIn } from './define.ts';
import { calendarDate, id, personName, phone, text, wholeNumber } from './fields.ts';

const place = v.strictObject({
  institutionId: id<InstitutionId>(),
  name: text,
  phone: v.nullable(text),
  address: v.nullable(text),
});
export type Place = v.InferOutput<typeof place>;

const handbook = v.strictObject({
  name: text,
  pregnancyId: id<PregnancyId>(),
  dueDate: calendarDate,
  datingMethod: v.picklist(DATING_METHODS),
  lastMenstrualPeriod: v.nullable(calendarDate),
  previousBirths: v.number(),
  /** The day of birth once she has delivered. */
  deliveredOn: v.nullable(calendarDate),
  lostOn: v.nullable(calendarDate),
  /** The colour a clinician confirmed; `null` while nobody has. */
  colour: v.nullable(v.picklist(RISK_COLOURS)),
  /** Where her 建册 stands; what is on it has a page of its own. */
  enrolment: v.picklist(ENROLMENT_STATES),
  clinic: place,
  /** Where to go for "hospital today": her county hospital. */
  hospital: place,
});
export type Handbook = v.InferOutput<typeof handbook>;

export const listTownships = endpoint({
  id: 'handbook.list-townships',
  method: 'GET',
  path: '/api/townships',
  summary: 'The townships and the clinics she can choose from.',
  access: signedIn,
  lane: 'read',
  reply: v.strictObject({ townships: v.array(v.strictObject({ name: text, clinics: v.array(place) })) }),
});

export const enrol = endpoint({
  id: 'handbook.enrol',
  method: 'POST',
  path: '/api/handbook',
  summary: 'Open her handbook (short form). A second opening answers already-enrolled, whatever it says.',
  access: mother,
  consents: CONSENTS_FOR_HANDBOOK,
  lane: 'write',
  body: v.strictObject({
    name: personName,
    birthDate: calendarDate,
    phone: v.optional(phone),
    dating: v.variant('method', [
      v.strictObject({ method: v.literal('last-menstrual-period'), lastMenstrualPeriod: calendarDate }),
      v.strictObject({
        method: v.picklist(['ultrasound', 'embryo-transfer', 'told-by-clinic']),
        dueDate: calendarDate,
      }),
    ]),
    previousBirths: wholeNumber(0, 15, '以前生过几个，请填0到15'),
    clinicId: id<InstitutionId>(),
  }),
  reply: handbook,
  errors: ['already-enrolled'],
});

export const showHandbook = endpoint({
  id: 'handbook.show',
  method: 'GET',
  path: '/api/handbook',
  summary: 'Her own handbook.',
  access: mother,
  consents: CONSENTS_FOR_HANDBOOK,
  lane: 'read',
  reply: handbook,
  errors: ['not-found'],
});

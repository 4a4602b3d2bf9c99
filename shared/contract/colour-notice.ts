import * as v from 'valibot';
import { CONSENTS_FOR_HANDBOOK } from '../consent/consent.ts';
import type { AssessmentId } from '../identity/ids.ts';
import { RISK_COLOURS } from '../risk/colour.ts';
import { endpoint, mother } from './define.ts';
import { id, instant, text } from './fields.ts';

/** What her colour means and what comes next, in her words: no disease, no number, nothing beside the colour. */
const notice = v.strictObject({
  assessmentId: id<AssessmentId>(),
  colour: v.picklist(RISK_COLOURS),
  title: text,
  meaning: v.array(text),
  next: v.array(text),
  /** When to come at once, whatever the colour. */
  comeNow: v.array(text),
  confirmedAt: instant,
  institutionName: text,
  readAt: v.nullable(instant),
});
export type ColourNotice = v.InferOutput<typeof notice>;

const reply = v.strictObject({ notice: v.nullable(notice) });

export const showColourNotice = endpoint({
  id: 'colour-notice.show',
  method: 'GET',
  path: '/api/handbook/colour-notice',
  summary:
    'The notice that goes with the colour on her handbook; null while nobody has confirmed one, and after a loss.',
  access: mother,
  consents: CONSENTS_FOR_HANDBOOK,
  lane: 'read',
  reply,
  errors: ['not-found'],
});

export const markColourNoticeRead = endpoint({
  id: 'colour-notice.read',
  method: 'POST',
  path: '/api/handbook/colour-notice/read',
  summary: 'She has read the notice of this assessment. The first reading counts.',
  access: mother,
  consents: CONSENTS_FOR_HANDBOOK,
  lane: 'write',
  body: v.strictObject({ assessmentId: id<AssessmentId>() }),
  reply,
  errors: ['not-found', 'state-conflict'],
});

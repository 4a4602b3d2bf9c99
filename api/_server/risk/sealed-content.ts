import type {
  AssessmentId,
  CaseFileId,
  KeyPopulationId,
  ReferralId,
  ScreeningId,
} from '../../../shared/identity/ids.ts';
import type { Assessment } from '../../../shared/risk/assess.ts';
import type { RiskFacts } from '../../../shared/risk/facts/facts.ts';
import type { KeyReason } from '../../../shared/risk/routing/key-population.ts';
import type { Screening } from '../../../shared/risk/screen.ts';
import type { Deps } from '../ports.ts';

/** What a screening found, sealed as one. */
export interface ScreeningContent extends Pick<Screening, 'positives' | 'notDone'> {
  readonly facts: RiskFacts;
}

/** What an assessment rests on, sealed as one: purple and the reason are nobody’s but the clinic’s. */
export interface AssessmentContent
  extends Pick<Assessment, 'complete' | 'purple' | 'star' | 'findings' | 'cannotSay' | 'needsClinician'> {
  readonly facts: RiskFacts;
  readonly reason: string | null;
}

const placeOfScreening = (id: ScreeningId): string => `risk_screenings.content_sealed.${id}`;
const placeOfAssessment = (id: AssessmentId): string => `risk_assessments.content_sealed.${id}`;

export const sealScreening = (deps: Deps, id: ScreeningId, content: ScreeningContent): string =>
  deps.cipher.encrypt(JSON.stringify(content), placeOfScreening(id));

export const openScreening = (deps: Deps, row: { id: ScreeningId; contentSealed: string }): ScreeningContent =>
  JSON.parse(deps.cipher.decrypt(row.contentSealed, placeOfScreening(row.id))) as ScreeningContent;

export const sealAssessment = (deps: Deps, id: AssessmentId, content: AssessmentContent): string =>
  deps.cipher.encrypt(JSON.stringify(content), placeOfAssessment(id));

export const openAssessment = (
  deps: Pick<Deps, 'cipher'>,
  row: { id: AssessmentId; contentSealed: string },
): AssessmentContent =>
  JSON.parse(deps.cipher.decrypt(row.contentSealed, placeOfAssessment(row.id))) as AssessmentContent;

const placeOfKeyPopulation = (id: KeyPopulationId): string => `key_populations.content_sealed.${id}`;

export const sealKeyReasons = (deps: Deps, id: KeyPopulationId, reasons: readonly KeyReason[]): string =>
  deps.cipher.encrypt(JSON.stringify(reasons), placeOfKeyPopulation(id));

export const openKeyReasons = (
  deps: Deps,
  row: { readonly id: KeyPopulationId; readonly contentSealed: string },
): readonly KeyReason[] =>
  JSON.parse(deps.cipher.decrypt(row.contentSealed, placeOfKeyPopulation(row.id))) as readonly KeyReason[];

/** A note belongs to the referral or the file it was written on. */
export type NotePlace = { readonly referralId: ReferralId } | { readonly caseId: CaseFileId };

const placeOfNote = (place: NotePlace): string =>
  'caseId' in place ? `case_events.note_sealed.${place.caseId}` : `referral_events.note_sealed.${place.referralId}`;

export const sealNote = (deps: Deps, place: NotePlace, note: string | undefined): string | null =>
  note === undefined || note.trim() === '' ? null : deps.cipher.encrypt(note, placeOfNote(place));

export const openNote = (deps: Deps, place: NotePlace, sealed: string | null): string | null =>
  sealed === null ? null : deps.cipher.decrypt(sealed, placeOfNote(place));

/** The same content sent twice has the same keyed fingerprint, whatever order its fields came in. */
export const fingerprintOf = (deps: Deps, kind: string, content: unknown): string =>
  deps.blindIndex(`${kind}:${JSON.stringify(inOrder(content))}`);

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => [name, inOrder(each)]);
}

import { randomUUID } from 'node:crypto';
import type { BodyOf, Endpoint } from '../../shared/contract/endpoint.ts';
import { sendReferral } from '../../shared/contract/referral.ts';
import { showRisk, submitAssessment, submitScreening } from '../../shared/contract/risk.ts';
import type { RiskPage } from '../../shared/contract/risk-page.ts';
import type { AssessmentId, PregnancyId } from '../../shared/identity/ids.ts';
import { assess } from '../../shared/risk/assess.ts';
import { readFacts } from '../../shared/risk/facts/read-facts.ts';
import { ruleSetOf } from '../../shared/risk/rule-sets.ts';
import { enrolledMother, institutionOf, signIn } from './actors.ts';
import { countRows } from './stored-rows.ts';
import type { TestService } from './test-service.ts';

export type Facts = Readonly<Record<string, unknown>>;

/** A whole form on which nothing is ticked and every value that must be given is ordinary: green. */
export const GREEN: Facts = {
  ageYears: 27,
  bmi: 22,
  hbGperL: 120,
  plt10e9perL: 200,
  fetusCount: 1,
  formComplete: true,
};
/** The same for a screening, whose form asks for two more answers. */
export const CLEAR: Facts = { ...GREEN, conceivedByART: false, otherCurrentAbnormality: false };
export const YELLOW: Facts = { ...GREEN, ageYears: 36 };
export const ORANGE: Facts = { ...GREEN, ageYears: 41 };
export const RED: Facts = { ...GREEN, hbGperL: 35 };
export const PURPLE: Facts = { ...GREEN, hivScreen: 'positive', confirmedInfection: ['HIV'] };
/** Nothing is known that could name a colour. */
export const UNKNOWN: Facts = { ageYears: 27 };

/** What the rules of 冠县 propose for facts, as a client works it out. */
export function proposalOf(facts: Facts) {
  const read = readFacts(facts);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return assess(read.facts, ruleSetOf('guanxian'));
}

export type AssessmentForm = Partial<Omit<BodyOf<typeof submitAssessment>, 'facts'>>;

/** An assessment as the client sends it: the first one, confirming what was proposed, unless said otherwise. */
export function assessmentOf(facts: Facts, over: AssessmentForm = {}) {
  const { colour, ruleSet } = proposalOf(facts);
  return {
    id: randomUUID() as AssessmentId,
    occasion: 'visit',
    facts,
    proposal: { colour, ruleSetHash: ruleSet.hash },
    previousAssessmentId: null,
    colour: colour === 'unassessed' ? 'green' : colour,
    ...over,
  };
}

export const screeningOf = (facts: Facts, over: Facts = {}) => ({
  id: randomUUID(),
  occasion: 'first-contact',
  form: 'antenatal',
  facts,
  ...over,
});

export const referralOf = (over: Facts = {}) => ({
  id: randomUUID(),
  kind: 'transfer',
  stableToTransfer: true,
  toInstitutionId: institutionOf('hospital'),
  screeningId: null,
  ...over,
});

export const contactOf = (over: Facts = {}) => ({
  contactId: randomUUID(),
  on: '2026-11-23',
  kind: 'phone',
  reached: true,
  ...over,
});

/** The supervisor of the county’s maternal and child hospital confirms what is proposed for these facts, or what is said instead. */
export async function assessed(
  service: TestService,
  pregnancyId: PregnancyId,
  facts: Facts,
  over: AssessmentForm = {},
): Promise<RiskPage> {
  const token = await signIn(service, 'county-supervisor');
  const { assessments } = await service.ok(showRisk, { token, params: { pregnancyId } });
  const previousAssessmentId = assessments[0]?.assessmentId ?? null;
  const body = assessmentOf(facts, { previousAssessmentId, ...over });
  return service.ok(submitAssessment, { token, params: { pregnancyId }, body });
}

/** Her clinic screens her. */
export async function screened(service: TestService, pregnancyId: PregnancyId, facts: Facts, over: Facts = {}) {
  const token = await signIn(service, 'clinic-doctor');
  return service.ok(submitScreening, { token, params: { pregnancyId }, body: screeningOf(facts, over) });
}

/** Her clinic sends her to the county hospital, or where it is said; answers the referral’s id. */
export async function referred(service: TestService, pregnancyId: PregnancyId, over: Facts = {}): Promise<string> {
  const token = await signIn(service, 'clinic-doctor');
  const body = referralOf(over);
  await service.ok(sendReferral, { token, params: { pregnancyId }, body });
  return body.id;
}

/** The page as somebody sees it. */
export const pageOf = (service: TestService, token: string, pregnancyId: PregnancyId): Promise<RiskPage> =>
  service.ok(showRisk, { token, params: { pregnancyId } });

/** An act that may be refused, on something of a pregnancy. */
export const tryOn = (
  service: TestService,
  endpoint: Endpoint,
  token: string,
  params: Readonly<Record<string, string>>,
  body: unknown = {},
) => service.call(endpoint, { token, params, body });

/** A woman of 清泉街道 whose colour has been confirmed. */
export async function gradedWoman(service: TestService, facts: Facts = RED, over: AssessmentForm = {}) {
  const { handbook, token } = await enrolledMother(service);
  const { pregnancyId } = handbook;
  return { pregnancyId, token, page: await assessed(service, pregnancyId, facts, over) };
}

/** Somebody’s try to assess on the newest state, with what is said instead. */
export async function tryAssess(
  service: TestService,
  pregnancyId: PregnancyId,
  facts: Facts,
  { persona = 'county-supervisor', ...over }: AssessmentForm & { persona?: string } = {},
) {
  const [token, supervisor] = [await signIn(service, persona), await signIn(service, 'county-supervisor')];
  const previousAssessmentId = (await pageOf(service, supervisor, pregnancyId)).assessments[0]?.assessmentId ?? null;
  const body = assessmentOf(facts, { previousAssessmentId, ...over });
  return tryOn(service, submitAssessment, token, { pregnancyId }, body);
}

const WRITTEN = ['risk_assessments', 'risk_colours', 'report_clocks', 'case_files', 'case_events', 'referral_events'];

/** How many rows there are of everything a confirmed colour writes. */
export const gradingRows = ({ db }: TestService): Promise<number[]> =>
  Promise.all(WRITTEN.map((table) => countRows(db, table)));

/** Does something so much later and comes back. */
export async function later<T>({ clock }: TestService, ms: number, work: () => Promise<T>): Promise<T> {
  const start = clock.now();
  clock.advance(ms);
  try {
    return await work();
  } finally {
    clock.set(start);
  }
}

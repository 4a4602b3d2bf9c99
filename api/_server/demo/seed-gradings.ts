import type {
  AssessmentId,
  InstitutionId,
  KeyPopulationId,
  PregnancyId,
  ReferralId,
  ScreeningId,
} from '../../../shared/identity/ids.ts';
import { assess } from '../../../shared/risk/assess.ts';
import { layerOfCounty } from '../../../shared/risk/counties/index.ts';
import type { RiskFacts } from '../../../shared/risk/facts/facts.ts';
import { readFacts } from '../../../shared/risk/facts/read-facts.ts';
import { ruleSetOf } from '../../../shared/risk/rule-sets.ts';
import { chinaDate, HOUR_MS } from '../../../shared/time/china-time.ts';
import type { Queryable } from '../db/client.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Deps } from '../ports.ts';
import type { Scene } from '../risk/act-on-risk.ts';
import { takeStep } from '../risk/advance-referral.ts';
import { findLatestAssessment } from '../risk/assessment-store.ts';
import { findOpenCase } from '../risk/case-store.ts';
import { confirmColour } from '../risk/confirm-colour.ts';
import { ageOf } from '../risk/known-facts.ts';
import { writeContact } from '../risk/record-case-contact.ts';
import { takeInKeyReasons } from '../risk/record-key-population.ts';
import { findOpenReferralTo } from '../risk/referral-store.ts';
import { listReportClocks, stopReportClock } from '../risk/report-clock-store.ts';
import { findSubject, type Subject } from '../risk/scope-store.ts';
import { openReferral } from '../risk/send-referral.ts';
import { takeInScreening } from '../risk/submit-screening.ts';
import { DEMO_INSTITUTIONS } from './county.ts';
import { DEMO_GRADINGS, type DemoStep } from './gradings.ts';

interface Woman {
  readonly persona: string;
  readonly pregnancyId: PregnancyId;
}

const placeOf = (key: string): InstitutionId => {
  const place = DEMO_INSTITUTIONS.find((each) => each.key === key);
  if (place === undefined) throw new Error(`the demonstration has no institution ${key}`);
  return place.id;
};

/** Does for a woman of the demonstration what its colleagues are said to have done, each at its own time. */
export async function seedGrading(
  deps: Deps,
  tx: Queryable,
  { persona, pregnancyId }: Woman,
  callers: ReadonlyMap<string, StaffCaller>,
): Promise<void> {
  for (const step of DEMO_GRADINGS[persona] ?? []) {
    const caller = callers.get(step.by);
    const subject = await findSubject(tx, { pregnancyId, institutionId: placeOf('mch') });
    if (caller === undefined || subject === null)
      throw new Error(`the demonstration’s grading of ${persona} has nobody`);
    const at = new Date(deps.clock.now() - step.hoursAgo * HOUR_MS);
    await take(deps, caller, { tx, subject, at }, step);
  }
}

async function take(deps: Deps, caller: StaffCaller, scene: Scene, step: DemoStep): Promise<void> {
  const { tx, subject, at } = scene;
  const pregnancyId = subject.pregnancy.id;
  const id = deps.ids.uuid();
  if ('screens' in step) {
    const facts = factsOf(deps, subject, step.screens, at);
    const form = { occasion: 'visit', form: 'antenatal', facts } as const;
    await takeInScreening(deps, caller, scene, { id: id as ScreeningId, ...form });
  } else if ('assesses' in step) {
    await confirmProposed(deps, caller, scene, factsOf(deps, subject, step.assesses, at));
  } else if ('refersTo' in step) {
    const referral = { kind: 'transfer', stableToTransfer: true, screeningId: null, note: step.note } as const;
    const toInstitutionId = placeOf(step.refersTo);
    await openReferral(deps, caller, scene, { id: id as ReferralId, ...referral, toInstitutionId });
  } else if ('takesStep' in step) {
    const open = await findOpenReferralTo(tx, { pregnancyId, toInstitutionId: caller.institutionId });
    if (open !== null) await takeStep(tx, caller, open, step.takesStep, at);
  } else if ('asksReasons' in step) {
    const first = { id: id as KeyPopulationId, previousId: null };
    await takeInKeyReasons(deps, caller, scene, { ...first, reasons: [...step.asksReasons] });
  } else if ('reports' in step) {
    for (const { clock } of await listReportClocks(tx, { pregnancyId })) {
      await stopReportClock(tx, { clockId: clock.id, pregnancyId, staffId: caller.staffId, at });
    }
  } else {
    const file = await findOpenCase(tx, { pregnancyId });
    const { contacts: kind, reached, note } = step;
    const contact = { contactId: id, on: chinaDate(at.getTime()), kind, reached, note };
    if (file !== null) await writeContact(deps, caller, scene, file.id, contact);
  }
}

function factsOf(deps: Deps, subject: Subject, facts: object, at: Date): RiskFacts {
  const read = readFacts({ ...facts, ageYears: ageOf(deps, subject.woman, chinaDate(at.getTime())) });
  if (!read.ok) throw new Error(`the demonstration’s facts are refused: ${JSON.stringify(read.refusals)}`);
  return read.facts;
}

async function confirmProposed(deps: Deps, caller: StaffCaller, scene: Scene, facts: RiskFacts): Promise<void> {
  const { colour, ruleSet } = assess(facts, ruleSetOf(layerOfCounty(scene.subject.clinic.county)));
  if (colour === 'unassessed') throw new Error('the demonstration’s facts propose no colour');
  const previous = await findLatestAssessment(scene.tx, { pregnancyId: scene.subject.pregnancy.id });
  await confirmColour(deps, caller, scene, {
    id: deps.ids.uuid() as AssessmentId,
    occasion: 'visit',
    facts,
    proposal: { colour, ruleSetHash: ruleSet.hash },
    previousAssessmentId: previous?.id ?? null,
    colour,
  });
}

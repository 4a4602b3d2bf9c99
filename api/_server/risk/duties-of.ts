import type { RiskColour } from '../../../shared/risk/colour.ts';
import { layerOfCounty } from '../../../shared/risk/counties/index.ts';
import type { RiskFacts } from '../../../shared/risk/facts/facts.ts';
import type { KeyReason } from '../../../shared/risk/routing/key-population.ts';
import { type Route, route } from '../../../shared/risk/routing/route.ts';
import { chinaDate } from '../../../shared/time/china-time.ts';
import type { Queryable } from '../db/client.ts';
import { findCountySettings } from '../institutions/directory.ts';
import type { Deps } from '../ports.ts';
import { findLatestAssessment } from './assessment-store.ts';
import { findKeyPopulation } from './key-population-store.ts';
import { ageOf } from './known-facts.ts';
import { isReferralOpen } from './referral-store.ts';
import type { Subject } from './scope-store.ts';
import { openAssessment, openKeyReasons } from './sealed-content.ts';

/** What an assessment says of her that the county’s plan asks about. */
export interface Graded {
  readonly colour: RiskColour | 'unassessed';
  readonly purple: 'yes' | 'no' | 'unknown';
  readonly star: boolean;
  readonly facts: Partial<RiskFacts>;
}

const NOT_GRADED: Graded = { colour: 'unassessed', purple: 'unknown', star: false, facts: {} };

/** What the county’s plan asks for, by what was assessed, by what was asked about her, and by how the county reads its plan. */
export async function dutiesOf(deps: Deps, db: Queryable, subject: Subject, graded?: Graded): Promise<Route> {
  // One after the other: inside a transaction there is one connection.
  const settings = await findCountySettings(db, { county: subject.clinic.county });
  const answer = await findKeyPopulation(db, { pregnancyId: subject.pregnancy.id });
  const referred = await isReferralOpen(db, { pregnancyId: subject.pregnancy.id });
  const found = graded ?? (await lastGraded(deps, db, subject));
  const { colour, purple, star, facts } = found;
  const keyReasons: readonly KeyReason[] | undefined =
    answer === null ? undefined : openKeyReasons(deps, answer.answer);
  const carrier = facts.hbsag === 'positive' && facts.liverFunctionNormal === true;
  return route(
    {
      colour,
      purple,
      ...(colour === 'yellow' ? { star } : {}),
      stage: subject.pregnancy.deliveredOn === null ? 'pregnancy' : 'postpartum',
      ageYears: ageOf(deps, subject.woman, chinaDate(deps.clock.now())),
      ...(keyReasons === undefined ? {} : { keyReasons }),
      ...(carrier ? { hbsagCarrier: true } : {}),
      referred,
    },
    layerOfCounty(subject.clinic.county),
    settings,
  );
}

async function lastGraded(deps: Deps, db: Queryable, { pregnancy }: Subject): Promise<Graded> {
  const latest = await findLatestAssessment(db, { pregnancyId: pregnancy.id });
  if (latest === null) return NOT_GRADED;
  const { purple, star, facts } = openAssessment(deps, latest);
  return { colour: latest.colour, purple, star, facts };
}

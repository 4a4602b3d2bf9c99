import { LONGEST_GESTATION_DAYS } from '../pregnancy/gestational-age.ts';
import type { RiskColour } from '../risk/colour.ts';
import { questionValues } from './plausibility.ts';
import type { Facts, Verdict } from './rule.ts';
import { compareTier, type DangerSign, type GestationWindow, TIER_URGENCY, type Tier } from './sign.ts';
import { SIGNS, signApplies, signById } from './signs/index.ts';
import { PE_SYMPTOM_SIGNS, SYMPTOMATIC_SIGNS } from './signs/symptoms.ts';
import type { MissingFact, TriageInput, TriageResult } from './triage-types.ts';
import { higherUrgency, type Urgency } from './urgency.ts';

/**
 * Grades a report of danger signs. Pure and total: it never throws, whatever the numbers.
 *
 * - A ticked sign always counts at least at its own tier, in or out of its gestation window, in any phase.
 * - A value counts by the rules of its phase; unknown gestation takes the stricter branch and is named in `missing`.
 * - A value that cannot be graded comes back in `questions`; the rest is graded all the same.
 * - A confirmed colour of orange or red lifts "within 24 hours" to "today".
 * - The gravest sign wins; nothing ever lowers the answer.
 *
 * Ids that are no sign are passed over here: refuse them with `unknownSigns` where the report comes in.
 */
export function triage(input: TriageInput): TriageResult {
  const { graded, questions } = questionValues(input.phase, input.values);
  const gaDays = knownGestation(input.gaDays);
  const ticked = input.signs.filter((id) => signById(id) !== undefined);
  const beside = neighboursOf(ticked, gaDays);
  const stated: Facts = {
    values: graded,
    gaDays,
    fired: ticked.concat(beside.fired),
    anyPeSymptom: ticked.some((id) => PE_SYMPTOM_SIGNS.some((symptom) => symptom === id)),
    symptomatic: ticked.some((id) => SYMPTOMATIC_SIGNS.some((symptom) => symptom === id)),
  };
  const measured = signsMeasured(input, stated);
  const facts: Facts = { ...stated, fired: stated.fired.concat(measured.fired) };

  const missing = beside.missing.concat(measured.missing);
  let urgency: Urgency = 'none';
  const because: { readonly id: string; readonly tier: Tier }[] = [];
  for (const sign of SIGNS) {
    if (!facts.fired.includes(sign.id)) continue;
    const raised = raisedTier(sign, facts);
    missing.push(...raised.missing);
    urgency = higherUrgency(urgency, TIER_URGENCY[raised.tier]);
    const repeats = !ticked.includes(sign.id) && sign.supersededBy.some((graver) => facts.fired.includes(graver));
    if (!repeats) because.push({ id: sign.id, tier: raised.tier });
  }

  return {
    urgency: liftedByColour(urgency, input.colour),
    because: gravestFirst(because),
    missing: missing.filter((fact, index) => missing.indexOf(fact) === index),
    questions,
  };
}

/**
 * Whether a result opens an alert at the clinic. It does not when nothing fired, nor when every sign that fired keeps
 * to itself (`alertClinic: false`) and her colour is confirmed green or yellow. An unknown colour is not a low one.
 */
export function opensAlert(result: TriageResult, colour: RiskColour | undefined): boolean {
  if (result.urgency === 'none') return false;
  const confirmedLow = colour === 'green' || colour === 'yellow';
  return !(confirmedLow && result.because.every((id) => signById(id)?.alertClinic === false));
}

interface Fired {
  readonly fired: readonly string[];
  readonly missing: MissingFact[];
}

/** The signs a tick brings along because it was made outside its window, or because nobody knows whether it was. */
function neighboursOf(ticked: readonly string[], gaDays: number | undefined): Fired {
  const fired: string[] = [];
  const missing: MissingFact[] = [];
  for (const id of ticked) {
    const sign = signById(id);
    if (sign?.outsideFires === undefined || sign.gestation === undefined) continue;
    const verdict = insideWindow(sign.gestation, gaDays);
    if (verdict !== 'yes') fired.push(sign.outsideFires);
    if (verdict === 'unknown') missing.push('gaDays');
  }
  return { fired, missing };
}

function insideWindow({ fromDays, beforeDays }: GestationWindow, gaDays: number | undefined): Verdict {
  if (gaDays === undefined) return 'unknown';
  return (fromDays === undefined || gaDays >= fromDays) && (beforeDays === undefined || gaDays < beforeDays)
    ? 'yes'
    : 'no';
}

/** The signs the values fire by themselves. A rule none of whose measurements was given is not asked. */
function signsMeasured({ phase }: TriageInput, facts: Facts): Fired {
  const fired: string[] = [];
  const missing: MissingFact[] = [];
  for (const sign of SIGNS) {
    const { rule } = sign;
    if (rule === undefined || !signApplies(sign, phase) || facts.fired.includes(sign.id)) continue;
    if (!rule.reads.some((field) => facts.values[field] !== undefined)) continue;
    const finding = rule.judge(facts);
    missing.push(...finding.missing);
    if (finding.verdict === 'yes') fired.push(sign.id);
  }
  return { fired, missing };
}

/** The tier of a fired sign after the notes of its row, with what the notes would have needed to know. */
function raisedTier(sign: DangerSign, facts: Facts): { readonly tier: Tier; readonly missing: readonly MissingFact[] } {
  let tier = sign.tier;
  const missing: MissingFact[] = [];
  for (const raise of sign.raises) {
    const finding = raise.when.judge(facts);
    missing.push(...finding.missing);
    if (finding.verdict === 'yes' && compareTier(raise.to, tier) < 0) tier = raise.to;
  }
  return { tier, missing };
}

/** Product rule: orange or red lifts "within 24 hours" to "today". */
const liftedByColour = (urgency: Urgency, colour: RiskColour | undefined): Urgency =>
  urgency === 'within-24h' && (colour === 'orange' || colour === 'red') ? 'today' : urgency;

/** Ids by tier, in table order within a tier. By filters, because the oldest phones do not sort stably. */
function gravestFirst(signs: readonly { readonly id: string; readonly tier: Tier }[]): readonly string[] {
  const idsOf = (tier: Tier): readonly string[] => signs.filter((sign) => sign.tier === tier).map(({ id }) => id);
  return [...idsOf('T1'), ...idsOf('T2'), ...idsOf('T3')];
}

/** A gestation no pregnancy has is no knowledge. */
const knownGestation = (gaDays: number | undefined): number | undefined =>
  gaDays !== undefined && gaDays >= 0 && gaDays <= LONGEST_GESTATION_DAYS ? gaDays : undefined;

import { ADVICE_SENTENCES } from './advice-sentences.ts';
import {
  type AdviceWords,
  COME_ANYWAY,
  NOT_ALL_KNOWN,
  NOTHING_FIRED,
  SIGN_STEPS,
  type SignStep,
  URGENCY_STEPS,
  WHEN_WORSE,
} from './advice-steps.ts';
import type { Phase } from './phase.ts';
import { compareTier, type DangerSign } from './sign.ts';
import { type SignId, signById } from './signs/index.ts';
import type { TriageResult } from './triage-types.ts';
import { type AlertUrgency, URGENCY_WORDS } from './urgency.ts';

/** 120 ambulance · 110 police · 12356 the national mental-health line. */
export type Hotline = '120' | '110' | '12356';

/** What she is told: shown at once, before and independently of any alert. */
export interface Advice {
  readonly headline: string;
  /** One a leading sign, three at most. */
  readonly sentences: readonly AdviceWords[];
  /** What to do while waiting or on the way: two to four. */
  readonly steps: readonly AdviceWords[];
  readonly whenWorse: AdviceWords;
  /** The numbers to offer, the first one largest. 120 is always among them. */
  readonly hotlines: readonly Hotline[];
  /** A sensitive sign fired: do not name signs, read aloud or keep the screen open unasked. */
  readonly discreet: boolean;
}

const MOST_SENTENCES = 3;
const MOST_STEPS = 4;

/** Steps are filled up to this many with those of the urgency itself. */
const USUAL_STEPS = 3;

const HOTLINES: Readonly<Partial<Record<SignId, readonly Hotline[]>>> = {
  'ds-suicide-plan': ['120', '110', '12356'],
  'ds-thoughts-harm': ['12356'],
  'ds-low-mood': ['12356'],
  'ds-violence': ['110'],
};

/**
 * The advice for a result of `triage` about somebody in this phase. Words for her: no disease names, no colours,
 * and nothing that says all is well.
 */
export function advise(result: TriageResult, phase: Phase): Advice {
  const fired = result.because.map(signById).filter((sign) => sign !== undefined);
  const leading = fired.filter((sign) => fired[0] !== undefined && compareTier(sign.tier, fired[0].tier) <= 0);
  const unsettled = result.missing.length > 0 || result.questions.length > 0;
  return {
    headline: URGENCY_WORDS[result.urgency],
    sentences: [
      ...(result.urgency === 'none' ? [NOTHING_FIRED] : leading.slice(0, MOST_SENTENCES).map(sentenceOf)),
      ...(unsettled && result.urgency !== 'emergency' ? [NOT_ALL_KNOWN] : []),
    ],
    steps: result.urgency === 'none' ? COME_ANYWAY[phase] : stepsFor(result.urgency, leading, fired),
    whenWorse: WHEN_WORSE[result.urgency],
    hotlines: hotlinesFor(result, fired),
    discreet: fired.some(({ sensitive }) => sensitive),
  };
}

const sentenceOf = ({ id }: DangerSign<SignId>): AdviceWords => ({ id, words: ADVICE_SENTENCES[id] });

/** The urgency's first step, then what the signs add, then the urgency's others. */
function stepsFor(
  urgency: AlertUrgency,
  leading: readonly DangerSign<SignId>[],
  fired: readonly DangerSign<SignId>[],
): readonly AdviceWords[] {
  const [first, ...others] = URGENCY_STEPS[urgency];
  const own = SIGN_STEPS.filter(
    (step) => concerns(step, step.besideGraver === true ? fired : leading) && !harms(step, fired),
  );
  const steps = [first, ...own].slice(0, MOST_STEPS);
  return steps.concat(others.slice(0, Math.max(0, USUAL_STEPS - steps.length)));
}

const concerns = (step: SignStep, signs: readonly DangerSign<SignId>[]): boolean =>
  signs.some(({ id }) => step.signs.includes(id));

const harms = (step: SignStep, signs: readonly DangerSign<SignId>[]): boolean =>
  signs.some(({ id }) => step.notWith?.includes(id) === true);

/** 120 comes first in an emergency; else the numbers her signs ask for come before it. */
function hotlinesFor(result: TriageResult, fired: readonly DangerSign<SignId>[]): readonly Hotline[] {
  const asked = fired.reduce<readonly Hotline[]>((lines, { id }) => lines.concat(HOTLINES[id] ?? []), []);
  const ordered: readonly Hotline[] = result.urgency === 'emergency' ? ['120', ...asked] : [...asked, '120'];
  return ordered.filter((line, index) => ordered.indexOf(line) === index);
}

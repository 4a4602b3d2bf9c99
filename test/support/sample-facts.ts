import {
  CHOICE_FACTS,
  DATE_FACTS,
  FLAG_FACTS,
  NUMBER_FACTS,
  type NumberSpec,
  type RiskFacts,
} from '../../shared/risk/facts/facts.ts';
import { readFacts } from '../../shared/risk/facts/read-facts.ts';
import type { Predicate } from '../../shared/risk/predicate/predicate.ts';
import { ALL_RULES } from '../../shared/risk/rule-index.ts';
import { addDays, parseCalendarDate } from '../../shared/time/calendar-date.ts';

type Random = () => number;
export type FactInput = Readonly<Record<string, unknown>>;

/** How much is known: the first visit, half a file, every examination done, the form gone through. */
export const KNOWLEDGE = ['sparse', 'half', 'full', 'form'] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];

const SHARE: Readonly<Record<Knowledge, number>> = { sparse: 0.1, half: 0.5, full: 0.95, form: 0.3 };

/** The values of these are never answered by a form gone through. */
const ALWAYS_ON_THE_FORM: readonly string[] = ['ageYears', 'bmi', 'hbGperL', 'plt10e9perL', 'fetusCount'];

const CHECKED = ALL_RULES.filter(({ mode }) => mode !== 'derived').map(({ id }) => id);
const LIMITS = limitsOf(ALL_RULES.flatMap(({ prepared }) => prepared?.predicate ?? []));

/**
 * Facts of a made-up woman as they stand in a file, free of contradictions. Half of the numbers lie on or right beside a
 * boundary of some rule: that is where engines differ.
 */
export function sampleFacts(random: Random, knowledge: Knowledge = pick(random, KNOWLEDGE)): FactInput {
  for (;;) {
    const facts = drawn(random, knowledge);
    if (readFacts(facts).ok) return facts;
  }
}

/** The same, already read. */
export function sampleRiskFacts(random: Random, knowledge?: Knowledge): RiskFacts {
  const read = readFacts(sampleFacts(random, knowledge));
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.facts;
}

function drawn(random: Random, knowledge: Knowledge): FactInput {
  const facts: Record<string, unknown> = {};
  const known = (): boolean => random() < SHARE[knowledge];
  for (const spec of NUMBER_FACTS) {
    if (known() || (knowledge === 'form' && ALWAYS_ON_THE_FORM.includes(spec.name))) {
      facts[spec.name] = numberFor(random, spec);
    }
  }
  // Given together they would have to agree.
  delete facts[random() < 0.5 ? 'bmi' : 'heightCm'];
  for (const { name } of FLAG_FACTS) if (known()) facts[name] = random() < 0.1;
  for (const { name, values } of CHOICE_FACTS) if (known()) facts[name] = pick<string>(random, values);
  for (const { name } of DATE_FACTS) if (known()) facts[name] = dayFor(random, name);
  if (known()) facts.confirmedInfection = random() < 0.1 ? ['梅毒'] : [];
  // On a form gone through only what applies is ticked; before, some rows have been answered one by one.
  const checked: Record<string, boolean> = {};
  for (const id of CHECKED) {
    if (random() < 0.01) checked[id] = true;
    else if (knowledge !== 'form' && random() < SHARE[knowledge] / 3) checked[id] = false;
  }
  if (random() < 0.8) facts.checked = checked;
  if (knowledge === 'form') facts.formComplete = true;
  return facts;
}

function numberFor(random: Random, { name, range: [low, high], whole }: NumberSpec): number {
  const limit = pick(random, LIMITS.get(name) ?? [low]);
  const near = limit + pick(random, whole === true ? [-1, 0, 1] : [-1, -0.1, 0, 0.1, 1]);
  const value = random() < 0.5 ? near : low + random() * (high - low);
  const held = Math.min(high, Math.max(low, value));
  return whole === true ? Math.floor(held) : Math.round(held * 10) / 10 || low;
}

/** Days that lie as the dates of one woman do: surgery and birth before the last period. */
function dayFor(random: Random, name: string): string {
  const lmp = parseCalendarDate('2026-04-08');
  if (lmp === null) throw new Error('the calendar has this day');
  return name === 'lmp' ? lmp : addDays(lmp, -Math.floor(random() * 1200) - 1);
}

function limitsOf(predicates: readonly Predicate[]): ReadonlyMap<string, readonly number[]> {
  const limits = new Map<string, readonly number[]>();
  const visit = (predicate: Predicate): void => {
    if (predicate.is === 'compare') {
      limits.set(predicate.fact, [...(limits.get(predicate.fact) ?? []), predicate.limit]);
    } else if (predicate.is === 'not') visit(predicate.of);
    else if (predicate.is === 'all' || predicate.is === 'any') predicate.of.forEach(visit);
  };
  predicates.forEach(visit);
  return limits;
}

function pick<T>(random: Random, choices: readonly T[]): T {
  const chosen = choices[Math.floor(random() * choices.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

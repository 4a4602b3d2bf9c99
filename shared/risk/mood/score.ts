import type { Answers } from './answers.ts';

/**
 * What a score asks of the clinic, rising. `watch`: ask her more · `repeat`: ask again in 2–4 weeks · `refer`: further
 * assessment · `same-day`: a safety talk with her today. None of them is a diagnosis, and `routine` is not a clean bill.
 */
export const NEEDS = ['routine', 'watch', 'repeat', 'refer', 'same-day'] as const;
export type Need = (typeof NEEDS)[number];

/** From which total on a need begins. Settings: no clinician has signed them. */
export type CutOffs = Readonly<Partial<Record<Exclude<Need, 'routine' | 'same-day'>, number>>>;

export interface MoodScore {
  readonly scale: 'PHQ-9' | 'EPDS';
  /** Null while an item is not answered; then the total lies from `lowest` to `highest`. */
  readonly total: number | null;
  readonly lowest: number;
  readonly highest: number;
  /** Numbers of the items still to be asked, from 1. */
  readonly unanswered: readonly number[];
  /** The item on harming herself scored 1 or more. `unknown` has to be asked; it is never a no. */
  readonly selfHarm: 'yes' | 'no' | 'unknown';
  /** What the given answers ask for already, whatever the missing ones are. */
  readonly need: Need;
  /** What it may come to once the missing ones are known. Equal to `need` when nothing is missing. */
  readonly couldBe: Need;
}

/** The item on harming herself, and how many items there are, numbered from 1. */
export interface MoodScale {
  readonly scale: MoodScore['scale'];
  readonly items: number;
  readonly selfHarmItem: number;
}

const HIGHEST_ITEM = 3;

/** Negative when `a` asks for less than `b`. */
export const compareNeed = (a: Need, b: Need): number => NEEDS.indexOf(a) - NEEDS.indexOf(b);

/**
 * Scores a scale. Pure and total. A missing answer is never a nought: the total stays open between its lowest and highest. A
 * score of 1 or more on harming herself asks for a talk the same day, whatever the total is and whatever is missing.
 */
export function scoreBy(scale: MoodScale, answers: Answers, cutOffs: CutOffs): MoodScore {
  let lowest = 0;
  const unanswered: number[] = [];
  for (let item = 1; item <= scale.items; item += 1) {
    const score = answers[item - 1] ?? null;
    if (score === null) unanswered.push(item);
    else lowest += score;
  }
  const highest = lowest + unanswered.length * HIGHEST_ITEM;
  const harm = answers[scale.selfHarmItem - 1] ?? null;
  return {
    scale: scale.scale,
    total: unanswered.length === 0 ? lowest : null,
    lowest,
    highest,
    unanswered,
    selfHarm: harm === null ? 'unknown' : harm > 0 ? 'yes' : 'no',
    need: harm !== null && harm > 0 ? 'same-day' : needOf(lowest, cutOffs),
    couldBe: harm === null || harm > 0 ? 'same-day' : needOf(highest, cutOffs),
  };
}

/** The gravest need whose cut-off the total reaches. */
function needOf(total: number, { watch, repeat, refer }: CutOffs): Need {
  const reaches = (from: number | undefined): boolean => from !== undefined && total >= from;
  return reaches(refer) ? 'refer' : reaches(repeat) ? 'repeat' : reaches(watch) ? 'watch' : 'routine';
}

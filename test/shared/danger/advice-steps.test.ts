import { describe, expect, it } from 'vitest';
import { SIGN_STEPS } from '../../../shared/danger/advice-steps.ts';
import { OUTCOME_WORDS, PLAN_WORDS } from '../../../shared/danger/alert.ts';
import { BODY_PART_WORDS, BODY_PARTS } from '../../../shared/danger/body-part.ts';

/** What each sign adds, in the order of weight; `!` is shown even when a graver sign leads. */
const STEPS: readonly (readonly [step: string, ...signs: readonly string[]])[] = [
  ['knees-and-chest', 'ds-cord-prolapse'],
  ['stay-with-someone!', 'ds-suicide-plan'],
  ['call-110-too', 'ds-suicide-plan'],
  ['talk-now!', 'ds-suicide-plan', 'ds-thoughts-harm', 'ds-low-mood'],
  ['police!', 'ds-violence'],
  ['private-talk', 'ds-violence'],
  ['take-sugar!', 'ds-gdm-hypo'],
  ['sugar-still-low', 'ds-gdm-hypo'],
  ['lie-on-side!', 'ds-rom'],
  ['call-ahead', 'ds-rom'],
  ['fever-after-waters', 'ds-fever'],
  ['fever-worse', 'ds-fever'],
  ['do-not-remeasure', 'ds-bp-severe-symptom', 'ds-bp-high-symptom', 'ds-bp-low'],
  ['rest-and-remeasure', 'ds-bp-severe'],
  ['remeasure-and-tell', 'ds-bp-high'],
  ['rest-and-count', 'ds-pulse', 'ds-pulse-mild'],
  ['warm-finger', 'ds-spo2-low', 'ds-spo2-mid'],
  ['measure-again', 'ds-fever', 'ds-fever-mild'],
  ['leg-worse', 'ds-leg-dvt'],
  ['count-is-no-comfort', 'ds-fm-reduced'],
  ['own-hospital', 'ds-labour'],
  ['no-scan-yet', 'ds-bleed-early'],
  ['blood-test', 'ds-itch'],
  ['itch-worse', 'ds-itch'],
  ['measure-pressure', 'ds-edema'],
  ['measure-temperature', 'ds-breast'],
  ['ring-before-coming!', 'ds-infection-contact'],
  ['newborn-breath-worse', 'ds-nb-breathfast'],
  ['newborn-unwrap', 'ds-nb-fever'],
  ['newborn-skin-to-skin!', 'ds-nb-cold'],
  ['newborn-unrousable', 'ds-nb-lethargy'],
];

describe('the steps a sign adds', () => {
  it('stand in this order, for these signs', () => {
    expect(SIGN_STEPS.map(({ id, signs, besideGraver }) => [besideGraver === true ? `${id}!` : id, ...signs])).toEqual(
      STEPS,
    );
  });
});

describe('words', () => {
  it('are there for every part of the body, every plan and every outcome', () => {
    expect(Object.keys(BODY_PART_WORDS)).toEqual([...BODY_PARTS]);
    for (const words of [BODY_PART_WORDS, PLAN_WORDS, OUTCOME_WORDS]) {
      expect(Object.keys(words).length).toBeGreaterThan(2);
      expect(Object.values(words)).not.toContain('');
    }
  });
});

import type { SignId } from './index.ts';

/**
 * Ticks that count as a symptom beside high blood pressure: headache, eyes, upper belly, chest tightness or
 * breathlessness, consciousness, dizziness, vomiting. The table's two blood-pressure rows name overlapping lists and
 * share one input, so this is their union; belly pain whose place is not named counts as upper belly (if in doubt,
 * the higher tier). Source: WHO ANC DT.17 and the words of ds-bp-severe-symptom and ds-bp-high-symptom.
 */
export const PE_SYMPTOM_SIGNS: readonly SignId[] = [
  'ds-pe-symptoms',
  'ds-stroke',
  'ds-abdo-pain',
  'ds-chest-pain',
  'ds-breath-severe',
  'ds-seizure',
  'ds-heatstroke',
  'ds-anaemia-sym',
  'ds-vomit-severe',
  'ds-vomit-late',
];

/**
 * Ticks that say low blood pressure is felt: dizzy, faint, palpitations, cold sweat, or bleeding heavily.
 * Source: the words of ds-bp-low.
 */
export const SYMPTOMATIC_SIGNS: readonly SignId[] = [
  'ds-anaemia-sym',
  'ds-chest-pain',
  'ds-gdm-hypo',
  'ds-seizure',
  'ds-heatstroke',
  'ds-ectopic',
  'ds-bleed-heavy-preg',
  'ds-pph',
];

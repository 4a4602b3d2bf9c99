import { withSign } from '../rule.ts';
import { defineSigns } from '../sign.ts';

/** The mother after birth. */
export const POSTPARTUM_SIGNS = defineSigns('postpartum', [
  {
    id: 'ds-pph',
    tier: 'T1',
    group: 'bleeding-and-water',
    pictogram: 'heavy-bleeding',
  },
  {
    id: 'ds-heatstroke',
    tier: 'T1',
    group: 'fever-and-urine',
    pictogram: 'hot-weather',
  },
  {
    id: 'ds-lochia-foul',
    tier: 'T2',
    group: 'bleeding-and-water',
    pictogram: 'light-bleeding',
  },
  {
    id: 'ds-wound',
    tier: 'T2',
    group: 'wound-and-breast',
    pictogram: 'wound',
  },
  {
    id: 'ds-urine-retention',
    tier: 'T2',
    group: 'fever-and-urine',
    pictogram: 'toilet',
  },
  {
    id: 'ds-breast',
    tier: 'T3',
    group: 'wound-and-breast',
    pictogram: 'breast',
    // + ≥38.0 ℃ → T2 (fever rule)
    raises: [{ to: 'T2', when: withSign('ds-fever') }],
  },
  {
    id: 'ds-lochia-long',
    tier: 'T3',
    group: 'bleeding-and-water',
    pictogram: 'light-bleeding',
  },
]);

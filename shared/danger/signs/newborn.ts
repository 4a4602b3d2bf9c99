import { any, atLeast, atMost, below, withSign } from '../rule.ts';
import { defineSigns } from '../sign.ts';

/** The baby in its first 28 days; the same list is usable to two months. */
export const NEWBORN_SIGNS = defineSigns('newborn', [
  {
    id: 'ds-nb-apnea',
    tier: 'T1',
    group: 'newborn-breath-and-waking',
    pictogram: 'baby-breathing',
  },
  {
    id: 'ds-nb-convulsion',
    tier: 'T1',
    group: 'newborn-breath-and-waking',
    pictogram: 'baby-fit',
  },
  {
    id: 'ds-nb-breathfast',
    tier: 'T2',
    group: 'newborn-breath-and-waking',
    pictogram: 'baby-breathing',
    rule: any(atLeast('respRate', 60), atMost('respRate', 30)),
    // Severe indrawing, grunting or blue → T1
    raises: [{ to: 'T1', when: withSign('ds-nb-apnea') }],
  },
  {
    id: 'ds-nb-fever',
    tier: 'T2',
    group: 'newborn-warmth-and-weight',
    pictogram: 'baby-temperature',
    asked: 'value',
    rule: atLeast('axillaryC', 37.5),
  },
  {
    id: 'ds-nb-cold',
    tier: 'T2',
    group: 'newborn-warmth-and-weight',
    pictogram: 'baby-temperature',
    rule: below('axillaryC', 35.5),
  },
  {
    id: 'ds-nb-feeding',
    tier: 'T2',
    group: 'newborn-feeding-and-belly',
    pictogram: 'baby-feeding',
  },
  {
    id: 'ds-nb-lethargy',
    tier: 'T2',
    group: 'newborn-breath-and-waking',
    pictogram: 'baby-limp',
    // Unrousable → T1
    raises: [{ to: 'T1', when: withSign('ds-nb-apnea') }],
  },
  {
    id: 'ds-nb-jaundice',
    tier: 'T2',
    group: 'newborn-skin-and-eyes',
    pictogram: 'baby-skin',
  },
  {
    id: 'ds-nb-vomit',
    tier: 'T2',
    group: 'newborn-feeding-and-belly',
    pictogram: 'baby-feeding',
  },
  {
    id: 'ds-nb-cord',
    tier: 'T2',
    group: 'newborn-skin-and-eyes',
    pictogram: 'baby-navel',
  },
  {
    id: 'ds-nb-eye',
    tier: 'T2',
    group: 'newborn-skin-and-eyes',
    pictogram: 'baby-eye',
  },
  {
    id: 'ds-nb-pustule',
    tier: 'T2',
    group: 'newborn-skin-and-eyes',
    pictogram: 'baby-skin',
  },
  {
    id: 'ds-nb-bleeding',
    tier: 'T2',
    group: 'newborn-skin-and-eyes',
    pictogram: 'baby-skin',
  },
  {
    id: 'ds-nb-pale',
    tier: 'T2',
    group: 'newborn-skin-and-eyes',
    pictogram: 'baby-skin',
  },
  {
    id: 'ds-nb-weight',
    tier: 'T3',
    group: 'newborn-warmth-and-weight',
    pictogram: 'baby-scale',
  },
]);

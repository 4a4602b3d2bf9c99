import { week } from '../../pregnancy/gestational-age.ts';
import { all, any, atLeast, atMost, below, gestationBefore, gestationFrom, withSign } from '../rule.ts';
import { defineSigns } from '../sign.ts';

/** Ten an hour is what the row's "every 5–6 minutes" comes to; how long each lasts nobody measured, so it counts. */
const TERM_LABOUR = all(gestationFrom(week(37)), atLeast('contractionsPerHour', 10));

const FEWER_MOVEMENTS = all(gestationFrom(week(28)), any(below('fm2h', 10), atLeast('fmDropPct', 50)));

/** The row's note: felt before, then lost, between 24+0 and 27+6. None in two hours or a drop by all of it is "lost". */
const LOST_MOVEMENTS = all(gestationFrom(week(24)), any(atMost('fm2h', 0), atLeast('fmDropPct', 100)));

/** The mother while pregnant. */
export const PREGNANCY_SIGNS = defineSigns('pregnancy', [
  {
    id: 'ds-bleed-heavy-preg',
    tier: 'T1',
    group: 'bleeding-and-water',
    pictogram: 'heavy-bleeding',
  },
  {
    id: 'ds-ectopic',
    tier: 'T1',
    group: 'belly',
    pictogram: 'belly-pain',
    gestation: { beforeDays: week(14) },
  },
  {
    id: 'ds-abruption',
    tier: 'T1',
    group: 'belly',
    pictogram: 'hard-belly',
    gestation: { fromDays: week(20) },
  },
  {
    id: 'ds-cord-prolapse',
    tier: 'T1',
    group: 'bleeding-and-water',
    pictogram: 'birth-near',
  },
  {
    id: 'ds-labour-imminent',
    tier: 'T1',
    group: 'baby-movement',
    pictogram: 'birth-near',
  },
  {
    id: 'ds-bleed-late',
    tier: 'T2',
    group: 'bleeding-and-water',
    pictogram: 'light-bleeding',
    gestation: { fromDays: week(20) },
  },
  {
    id: 'ds-rom',
    tier: 'T2',
    group: 'bleeding-and-water',
    pictogram: 'water-breaking',
  },
  {
    id: 'ds-contraction-preterm',
    tier: 'T2',
    group: 'belly',
    pictogram: 'hard-belly',
    gestation: { beforeDays: week(37) },
    rule: all(gestationBefore(week(37)), atLeast('contractionsPerHour', 6)),
  },
  {
    id: 'ds-labour',
    tier: 'T2',
    group: 'baby-movement',
    pictogram: 'hard-belly',
    gestation: { fromDays: week(37) },
    outsideFires: 'ds-contraction-preterm',
    rule: TERM_LABOUR,
    alertClinic: false,
  },
  {
    id: 'ds-fm-reduced',
    tier: 'T2',
    group: 'baby-movement',
    pictogram: 'baby-still',
    gestation: { fromDays: week(28) },
    rule: any(FEWER_MOVEMENTS, LOST_MOVEMENTS),
  },
  {
    id: 'ds-vomit-severe',
    tier: 'T2',
    group: 'belly',
    pictogram: 'vomiting',
  },
  {
    id: 'ds-vomit-late',
    tier: 'T2',
    group: 'belly',
    pictogram: 'vomiting',
    gestation: { fromDays: week(20) },
  },
  {
    id: 'ds-trauma',
    tier: 'T2',
    group: 'belly',
    pictogram: 'fall',
  },
  {
    id: 'ds-bleed-early',
    tier: 'T3',
    group: 'bleeding-and-water',
    pictogram: 'light-bleeding',
    gestation: { beforeDays: week(20) },
    outsideFires: 'ds-bleed-late',
  },
  {
    id: 'ds-fm-none-24w',
    tier: 'T3',
    group: 'baby-movement',
    pictogram: 'baby-still',
    gestation: { fromDays: week(24) },
  },
  {
    id: 'ds-itch',
    tier: 'T3',
    group: 'legs-and-skin',
    pictogram: 'itching',
    gestation: { fromDays: week(28), usual: true },
    raises: [
      // with reduced movement or jaundice → T2
      { to: 'T2', when: withSign('ds-fm-reduced', 'ds-jaundice') },
    ],
  },
  {
    id: 'ds-edema',
    tier: 'T3',
    group: 'legs-and-skin',
    pictogram: 'swollen-face',
  },
]);

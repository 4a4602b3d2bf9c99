import { on } from '../ladder.ts';
import { FIBROID, OVARIAN_CYST } from '../ladders.ts';
import { any, compare, flagged } from '../predicate/predicate.ts';

/** 各类流产 counts spontaneous, induced and medical abortions together. */
export const BAD_HISTORY = any(
  compare('abortionCountAllTypes', '≥', 3),
  compare('pretermBirthCount', '>', 0),
  compare('perinatalDeathCount', '>', 0),
  compare('birthDefectCount', '>', 0),
  compare('ectopicCount', '>', 0),
  flagged('gtdHistory'),
);

/** ≥140/90 mmHg: either number is enough. */
export const HIGH_PRESSURE = any(compare('sbp', '≥', 140), compare('dbp', '≥', 90));

/** 子宫肌瘤或卵巢囊肿≥5cm. */
export const LARGE_MASS = any(on(FIBROID, 'yellow'), on(OVARIAN_CYST, 'yellow'));

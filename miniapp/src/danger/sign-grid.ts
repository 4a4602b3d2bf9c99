import { BODY_PART_WORDS, BODY_PARTS, type BodyPart } from '../../../shared/danger/body-part.ts';
import type { Phase } from '../../../shared/danger/phase.ts';
import type { DangerSign } from '../../../shared/danger/sign.ts';
import { type SignId, signsFor } from '../../../shared/danger/signs/index.ts';

export interface SignGroup {
  readonly part: BodyPart;
  readonly heading: string;
  /** Closed until she opens it: somebody may be reading over her shoulder. */
  readonly discreet: boolean;
  readonly signs: readonly DangerSign<SignId>[];
}

/**
 * The signs to tick in a phase, by body part, the ones for her eyes only last. Within a part those of other weeks come
 * last, but none is left out: her weeks may be wrong. Signs only a measurement tells are not asked here.
 */
export function signGroups(phase: Phase, gaDays?: number): readonly SignGroup[] {
  const signs = signsFor(phase).filter(({ asked }) => asked === 'sign');
  const groups = BODY_PARTS.map((part) => {
    const own = signs.filter(({ group }) => group === part);
    const discreet = own.length > 0 && own.every(({ sensitive }) => sensitive);
    const now = own.filter((sign) => !isOfOtherWeeks(sign, gaDays));
    const otherwise = own.filter((sign) => isOfOtherWeeks(sign, gaDays));
    return { part, heading: BODY_PART_WORDS[part], discreet, signs: [...now, ...otherwise] };
  }).filter((group) => group.signs.length > 0);
  return [...groups.filter(({ discreet }) => !discreet), ...groups.filter(({ discreet }) => discreet)];
}

function isOfOtherWeeks({ gestation }: DangerSign, gaDays: number | undefined): boolean {
  if (gestation === undefined || gaDays === undefined) return false;
  const { fromDays, beforeDays } = gestation;
  return (fromDays !== undefined && gaDays < fromDays) || (beforeDays !== undefined && gaDays >= beforeDays);
}

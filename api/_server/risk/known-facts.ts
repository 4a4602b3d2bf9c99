import { gestationDaysOn } from '../../../shared/pregnancy/gestational-age.ts';
import type { FactValues, RiskFacts } from '../../../shared/risk/facts/facts.ts';
import { type CalendarDate, completedYears } from '../../../shared/time/calendar-date.ts';
import type { Deps } from '../ports.ts';
import type { Subject } from './scope-store.ts';

/** What the handbook knows of the facts a form asks for; what is not there is unknown. */
export function knownFacts(deps: Deps, { pregnancy, woman }: Subject, today: CalendarDate): FactValues {
  const ongoing = pregnancy.deliveredOn === null && pregnancy.lostOn === null;
  const gaDays = gestationDaysOn(pregnancy.dueDate, today);
  return {
    ageYears: ageOf(deps, woman, today),
    parity: pregnancy.previousBirths,
    ...(ongoing && gaDays >= 0 ? { gaDays } : {}),
    ...(ongoing && pregnancy.lastMenstrualPeriod !== null ? { lmp: pregnancy.lastMenstrualPeriod } : {}),
  };
}

export const nameOf = (deps: Deps, woman: Pick<Subject['woman'], 'id' | 'nameSealed'>): string =>
  deps.cipher.decrypt(woman.nameSealed, `women.name_sealed.${woman.id}`);

export const ageOf = (
  deps: Deps,
  woman: Pick<Subject['woman'], 'id' | 'birthDateSealed'>,
  today: CalendarDate,
): number =>
  completedYears(
    deps.cipher.decrypt(woman.birthDateSealed, `women.birth_date_sealed.${woman.id}`) as CalendarDate,
    today,
  );

/** Facts as a form may be filled with them again: without what the reader works out by itself. */
export function shownFacts({ creatinineRatio: _, ...facts }: RiskFacts): Record<string, unknown> {
  return facts;
}

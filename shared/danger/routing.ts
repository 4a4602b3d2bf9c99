import type { InstitutionId, StaffId } from '../identity/ids.ts';

/** An institution and who is on call there now. */
export interface Duty {
  readonly institutionId: InstitutionId;
  readonly onCall: readonly StaffId[];
}

/**
 * The institutions that answer for a woman, from her township up. The county maternal and child hospital
 * is the fallback, so the type demands it.
 */
export interface Rungs {
  readonly clinic: Duty | null;
  readonly countyHospital: Duty | null;
  readonly countyMch: Duty;
}

export interface Route {
  /** The highest rung told: 0 her clinic, 1 county hospital, 2 county maternal and child hospital. */
  readonly level: number;
  readonly institutionIds: readonly InstitutionId[];
  readonly onCall: readonly StaffId[];
  /** Her own clinic is missing, or has nobody on call: somebody must mend the roster. */
  readonly gap: boolean;
}

/**
 * Who is told first. Her clinic when somebody is on call there; else her clinic and the first rung above it with
 * somebody on call; with nobody on call anywhere, every rung. There is always somebody to tell.
 */
export function route(rungs: Rungs): Route {
  const ladder = ladderOf(rungs);
  const answering = ladder.findIndex((duty) => duty !== null && duty.onCall.length > 0);
  const level = answering === -1 ? ladder.length - 1 : answering;
  const told = ladder.filter((_, rung) => rung === 0 || rung === level || answering === -1);
  return { level, ...everyoneAt(told), gap: answering !== 0 };
}

/** Whom an escalation to these rungs reaches; where none of them exists, the county maternal and child hospital. */
export function reachedAt(rungs: Rungs, levels: readonly number[]): Pick<Route, 'institutionIds' | 'onCall'> {
  const duties = ladderOf(rungs).filter((_, rung) => levels.includes(rung));
  return everyoneAt(duties.every((duty) => duty === null) ? [rungs.countyMch] : duties);
}

const ladderOf = ({ clinic, countyHospital, countyMch }: Rungs): readonly (Duty | null)[] => [
  clinic,
  countyHospital,
  countyMch,
];

/** One institution may stand on two rungs and one person be on call in two places: each is told once. */
function everyoneAt(duties: readonly (Duty | null)[]): Pick<Route, 'institutionIds' | 'onCall'> {
  const institutionIds: InstitutionId[] = [];
  const onCall: StaffId[] = [];
  for (const duty of duties) {
    if (duty === null) continue;
    if (!institutionIds.includes(duty.institutionId)) institutionIds.push(duty.institutionId);
    for (const staffId of duty.onCall) if (!onCall.includes(staffId)) onCall.push(staffId);
  }
  return { institutionIds, onCall };
}

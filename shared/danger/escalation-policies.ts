import { DEFAULT_ESCALATION, type EscalationPolicy } from './escalation.ts';

/**
 * The counties with ladders of their own, by the name their institutions carry. A county writes its entry with
 * `countyEscalation`; a name that is not here lives by the default.
 */
export const COUNTY_ESCALATIONS: ReadonlyMap<string, EscalationPolicy> = new Map();

/** Every policy in use, the default first. */
export const ESCALATION_POLICIES: readonly EscalationPolicy[] = [DEFAULT_ESCALATION, ...COUNTY_ESCALATIONS.values()];

/** How long a county lets an alert wait: its own policy, or the default for a county that has none or is not known. */
export const escalationPolicyOf = (county: string): EscalationPolicy =>
  COUNTY_ESCALATIONS.get(county) ?? DEFAULT_ESCALATION;

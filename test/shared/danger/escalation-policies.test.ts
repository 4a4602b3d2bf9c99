import { expect, it } from 'vitest';
import { DEFAULT_ESCALATION, policyFaults } from '../../../shared/danger/escalation.ts';
import {
  COUNTY_ESCALATIONS,
  ESCALATION_POLICIES,
  escalationPolicyOf,
} from '../../../shared/danger/escalation-policies.ts';

it('every policy in use rises in time, and no two share an id', () => {
  expect(ESCALATION_POLICIES.flatMap(policyFaults)).toEqual([]);
  expect(new Set(ESCALATION_POLICIES.map(({ id }) => id)).size).toBe(ESCALATION_POLICIES.length);
});

it.each([
  '冠县',
  '一个没有登记的县',
  '',
  'constructor',
  '__proto__',
])('a county that says nothing of its own, such as “%s”, lives by the default', (county) => {
  expect(escalationPolicyOf(county)).toBe(DEFAULT_ESCALATION);
});

it('a county that is registered is given its own', () => {
  for (const [county, policy] of COUNTY_ESCALATIONS) expect(escalationPolicyOf(county)).toBe(policy);
  expect(ESCALATION_POLICIES).toHaveLength(COUNTY_ESCALATIONS.size + 1);
});

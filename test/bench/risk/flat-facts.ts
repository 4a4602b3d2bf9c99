import type { RiskFacts } from '../../../shared/risk/facts/facts.ts';

export type FlatFacts = Readonly<Record<string, unknown>>;

/** A tick's name where names must be plain. */
export const tickName = (ruleId: string): string => `checked_${ruleId.replace(/[^a-zA-Z0-9]/g, '_')}`;

/** Facts on one level, ticks by their own names, for engines that read slowly from deeper ones. Made before anything is timed. */
export const flatFacts = ({ checked, ...facts }: RiskFacts): FlatFacts => ({
  ...facts,
  ...Object.fromEntries(Object.entries(checked ?? {}).map(([id, value]) => [tickName(id), value])),
});

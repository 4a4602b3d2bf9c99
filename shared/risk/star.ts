import type { Finding } from './assess.ts';

/** How many distinct factors make a ☆ (汴卫〔2022〕38号 附件1 §一). */
const FACTORS = 3;

/**
 * Whether the yellow findings are three or more distinct factors. Rows are counted, and a fact counts once: a row that
 * rests only on facts already counted adds nothing. Ticked rows are facts of their own.
 */
export function starOf(findings: readonly Finding[]): boolean {
  const counted: string[] = [];
  let factors = 0;
  for (const { ruleId, colour, because } of findings) {
    if (colour !== 'yellow') continue;
    const facts = because.map(({ fact }) => (fact === 'checked' ? ruleId : fact));
    const fresh = facts.filter((fact) => counted.indexOf(fact) < 0);
    if (fresh.length === 0) continue;
    counted.push(...fresh);
    factors += 1;
  }
  return factors >= FACTORS;
}

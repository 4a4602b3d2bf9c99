import { ruleById } from '../../../shared/risk/rule-index.ts';
import type { RuleSet } from '../../../shared/risk/rule-set.ts';
import { type ChangedProposal, colourKey, type ReplayTotals } from './replay-assessments.ts';

/** What stands in place of a row about infection, mood, violence or drugs: a printed list passes through many hands. */
const DISCREET = '需单独查看的行';

/** One line a changed proposal: number, masked name, from → to, the confirmed colour, the rows that make the difference. */
export function changeLine(changed: ChangedProposal): string {
  const { added, removed, opened, settled, placing, counted } = changed.because;
  const rows = [
    ...shown('+', added),
    ...shown('-', removed),
    ...shown('?', opened),
    ...shown('!', settled),
    ...shown('医', placing),
    ...shown('☆', counted),
  ];
  const way = `${colourKey(changed.before)} → ${colourKey(changed.after)}`;
  return [changed.shortId, changed.maskedName, way, `confirmed ${changed.confirmed}`, rows.join(' ')].join('\t');
}

const shown = (mark: string, ids: readonly string[]): readonly string[] => {
  const words = ids.map((id) => mark + (isDiscreet(id) ? DISCREET : id));
  return words.filter((word, index) => words.indexOf(word) === index);
};

/** A row this program does not have says nothing of itself: it may have been one of them. */
const isDiscreet = (id: string): boolean => ruleById(id)?.sensitive ?? /^asm-/.test(id);

/** The table under the lines. */
export function summaryLines(from: RuleSet, to: RuleSet, totals: ReplayTotals): readonly string[] {
  const changed = [...totals.changes.values()].reduce((sum, count) => sum + count, 0);
  return [
    `from\t${nameOf(from)}`,
    `to\t${nameOf(to)}`,
    `assessments\t${totals.read}`,
    `changed\t${changed}`,
    ...[...totals.changes].sort(([, a], [, b]) => b - a).map(([way, count]) => `  ${way}\t${count}`),
    `purple otherwise\t${totals.purpleChanged}`,
    `not readable\t${totals.unreadable}`,
  ];
}

function nameOf(set: RuleSet): string {
  const { id, version, hash } = set.ref();
  return `${id}@${version} ${hash}`;
}

import { maskName } from '../../../shared/identity/mask-name.ts';
import type { RiskColour } from '../../../shared/risk/colour.ts';
import { compareUnder, type Replayed } from '../../../shared/risk/replay.ts';
import type { RuleSet } from '../../../shared/risk/rule-set.ts';
import type { Deps } from '../ports.ts';
import { listAssessmentsAfter } from './assessment-store.ts';
import { openAssessment } from './sealed-content.ts';

/** One stored assessment for which the other rules propose something else. Whose it is, is masked. */
export interface ChangedProposal extends Replayed {
  readonly shortId: string;
  readonly maskedName: string;
  /** The colour a clinician confirmed then; it stands whatever the rules say. */
  readonly confirmed: RiskColour;
}

export interface ReplayTotals {
  readonly read: number;
  /** Stored facts that could not be opened or read: counted, never guessed. */
  readonly unreadable: number;
  /** Purple is otherwise. A number alone: no list names it. */
  readonly purpleChanged: number;
  /** How often each change of colour came, `yellow → orange`. */
  readonly changes: ReadonlyMap<string, number>;
}

/**
 * Runs every stored assessment’s facts under two rule sets and hands on those whose proposal differs, in the order they were written. Reads
 * page by page, keeps nothing but the totals, writes nothing.
 */
export async function replayAssessments(
  deps: Pick<Deps, 'db' | 'cipher'>,
  { from, to, pageSize = 200 }: { readonly from: RuleSet; readonly to: RuleSet; readonly pageSize?: number },
  onChange: (changed: ChangedProposal) => void,
): Promise<ReplayTotals> {
  let [after, read, unreadable, purpleChanged] = [0, 0, 0, 0];
  const changes = new Map<string, number>();
  for (;;) {
    const page = await listAssessmentsAfter(deps.db.query, { after, limit: pageSize });
    for (const entry of page) {
      after = entry.assessment.seq;
      read += 1;
      const changed = replayed(deps, entry, from, to);
      if (changed === null) {
        unreadable += 1;
        continue;
      }
      if (changed.before.purple !== changed.after.purple) purpleChanged += 1;
      if (!changed.changed) continue;
      const way = `${colourKey(changed.before)} → ${colourKey(changed.after)}`;
      changes.set(way, (changes.get(way) ?? 0) + 1);
      onChange(changed);
    }
    if (page.length < pageSize) return { read, unreadable, purpleChanged, changes };
  }
}

type Entry = Awaited<ReturnType<typeof listAssessmentsAfter>>[number];

function replayed(
  { cipher }: Pick<Deps, 'cipher'>,
  { assessment, nameSealed }: Entry,
  from: RuleSet,
  to: RuleSet,
): ChangedProposal | null {
  try {
    const { facts } = openAssessment({ cipher }, assessment);
    return {
      ...compareUnder(facts, from, to),
      shortId: assessment.id.slice(0, 8),
      maskedName: maskName(cipher.decrypt(nameSealed, `women.name_sealed.${assessment.womanId}`)),
      confirmed: assessment.colour,
    };
  } catch {
    return null;
  }
}

/** A colour with its ☆. */
export const colourKey = ({ colour, star }: Pick<Replayed['before'], 'colour' | 'star'>): string =>
  star ? `${colour}☆` : colour;

import { CARE_PLANS } from '../counties/index.ts';
import { quoteOf } from '../counties/quotes.ts';
import { SETTING_NOTES } from '../counties/setting-notes.ts';
import { LAYERS } from '../layer.ts';
import { CADENCES, cadenceOf } from './cadence.ts';
import type { Mark, Place, Places } from './care-plan.ts';
import { type Clause, isVerified } from './clause.ts';
import { withinWords } from './deadlines.ts';
import { KEY_REASONS } from './key-population.ts';

/** What was made of one clause, for a clinician and the county to read against the paper. */
export interface CountyClauseRow {
  readonly part: 'follow' | 'deliver' | 'case' | 'until' | 'deadline' | 'note' | 'key' | 'cadence' | 'setting';
  readonly id: string;
  readonly claim: string;
  readonly clause: Clause;
  /** True only where it was read in the document itself. */
  readonly verified: boolean;
  /** The document's sentence, where it was read. */
  readonly quote?: string;
}

/** Every clause of the county layer, layer by layer, then the cadence and the settings. */
export const countyClauseRows = (): readonly CountyClauseRow[] => {
  const rows: CountyClauseRow[] = [];
  const add = (part: CountyClauseRow['part'], id: string, claim: string, clause: Clause) => {
    const quote = quoteOf(clause);
    rows.push({ part, id, claim, clause, verified: isVerified(clause), ...(quote === undefined ? {} : { quote }) });
  };
  for (const layer of LAYERS) {
    const { follow, deliver, cases, until, deadlines, notes, key } = CARE_PLANS[layer];
    for (const [mark, at] of entriesOf(follow))
      add('follow', `${layer} ${mark}`, at.institutions.join('；'), at.clause);
    for (const [mark, at] of entriesOf(deliver))
      add('deliver', `${layer} ${mark}`, at.institutions.join('；'), at.clause);
    for (const { on, applies, clause } of cases)
      add('case', `${layer} ${on.join(' ')}`, applies === 'yes' ? '纳入专案管理' : '有条件的可纳入专案管理', clause);
    if (until !== undefined) add('until', layer, '管理至产后42天', until);
    for (const { id, what, within, from, to, clause } of deadlines)
      add('deadline', `${layer} ${id}`, `${what}：${from} → ${to}，${withinWords(within)}`, clause);
    for (const { id, words, clause } of notes) add('note', `${layer} ${id}`, words, clause);
    if (key !== undefined) {
      const words = KEY_REASONS.filter(({ code }) => key.reasons.some((reason) => reason === code)).map(
        (row) => row.words,
      );
      add('key', layer, [...words, ...(key.ages ? ['≤18岁', '≥45岁'] : [])].join('、'), key.clause);
    }
  }
  for (const [mark, , words] of CADENCES) add('cadence', mark, words, cadenceOf([mark]).clause);
  for (const { id, options } of SETTING_NOTES)
    for (const { value, words, clause } of options) add('setting', `${id} ${value}`, words, clause);
  return rows;
};

const entriesOf = (places: Places): readonly (readonly [Mark, Place])[] =>
  (Object.keys(places) as Mark[]).reduce<(readonly [Mark, Place])[]>((all, mark) => {
    const at = places[mark];
    if (at !== undefined) all.push([mark, at]);
    return all;
  }, []);

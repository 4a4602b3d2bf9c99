import { SETTING_NOTES } from './counties/setting-notes.ts';
import { HER_WORDS } from './explain/her-words.ts';
import { ladderReading, predicateReading, readingOf } from './explain/reading.ts';
import { labelOf } from './facts/fact-words.ts';
import { NUMBER_FACTS } from './facts/facts.ts';
import { GAPS, type Gap, isOfRow } from './gaps.ts';
import { ATTEMPTS_BEFORE_LOST, CASE_CADENCE_DAYS, CASE_UNTIL_DAYS } from './grading/case-file.ts';
import { ARRIVAL_DUE, RESULT_DUE } from './grading/referral-life-cycle.ts';
import { LADDERS } from './ladders.ts';
import { MOOD_CLAIMS } from './mood/claims.ts';
import { PHQ9_ASKED, PHQ9_QUESTIONS } from './mood/phq9-questions.ts';
import { MOOD_SENTENCES } from './mood/words-for-her.ts';
import { PROVENANCE } from './national/provenance.ts';
import { type CountyClauseRow, countyClauseRows } from './routing/county-sign-off.ts';
import { ALL_RULES } from './rule-index.ts';

export type RiskPart =
  | 'row'
  | 'ladder'
  | 'gap'
  | 'plausible-range'
  | 'mood'
  | 'her-words'
  | 'term'
  | `county-${CountyClauseRow['part']}`;

/** Something a clinician, or for its plan a county, still has to read against the paper and sign. */
export interface UnverifiedRiskRow {
  readonly part: RiskPart;
  readonly id: string;
  /** What is to be signed: the exact words of a form, the sentence she reads, or the setting. */
  readonly claim: string;
  /** How the program reads it; empty where the claim says it all. */
  readonly reading: string;
  /** `everything`: its words were not read anywhere · `reading`: the words were read, what was made of them is unsigned. */
  readonly open: 'everything' | 'reading' | 'wording' | 'setting';
  readonly source: string;
  readonly status: string;
  readonly note: string;
}

const row = (
  part: RiskPart,
  id: string,
  open: UnverifiedRiskRow['open'],
  claim: string,
  source: string,
  rest: Partial<Pick<UnverifiedRiskRow, 'reading' | 'status' | 'note'>> = {},
): UnverifiedRiskRow => ({ part, id, claim, open, source, reading: '', status: 'product-default', note: '', ...rest });

const OURS = '本产品默认';
const NORM = '国卫办妇幼发〔2017〕35号 附件2';

/** The one measure that is no recorded number is a multiple of the laboratory’s own limit. */
const unitOf = (measure: string): string => NUMBER_FACTS.find(({ name }) => name === measure)?.unit ?? '倍上限';

/** Everything of the risk room that nobody has signed, in table order. Empty when all is signed. Never shipped to a phone. */
export const unverifiedRiskRows = (): readonly UnverifiedRiskRow[] => [
  ...ruleRows(),
  ...LADDERS.map((ladder) =>
    row('ladder', ladder.id, 'reading', `${labelOf(ladder.fact)}（${unitOf(ladder.fact)}）`, NORM, {
      reading: ladderReading(ladder),
      status: 'synthesis',
    }),
  ),
  ...GAPS.map(gapRow),
  ...NUMBER_FACTS.map(({ name, label, unit, range: [low, high] }) =>
    row('plausible-range', name, 'setting', `${label} ${low}～${high} ${unit}`, OURS),
  ),
  ...termRows(),
  ...MOOD_CLAIMS.map(({ id, claim, source, status }) =>
    row('mood', id, status === 'knowledge-unverified' ? 'everything' : 'reading', claim, source, { status }),
  ),
  ...[PHQ9_ASKED, ...PHQ9_QUESTIONS].map(({ id, words }) =>
    row('mood', id, 'wording', words, 'PHQ-9（Spitzer、Kroenke、Williams），可免费使用；中文凭知识', {
      status: 'knowledge-unverified',
    }),
  ),
  ...Object.keys(HER_WORDS).map((id) =>
    row('her-words', `her-${id}`, 'wording', HER_WORDS[id as keyof typeof HER_WORDS], OURS),
  ),
  ...MOOD_SENTENCES.map(({ id, words }) => row('her-words', id, 'wording', words, OURS)),
  ...countyClauseRows()
    .filter(({ part }) => part !== 'setting')
    .map(countyRow),
  ...settingRows(),
];

/** A row without a provenance was never read anywhere. */
const ruleRows = (): readonly UnverifiedRiskRow[] =>
  ALL_RULES.filter(({ id }) => PROVENANCE[id]?.verified !== true).map((rule) => {
    const { status = 'knowledge-unverified', note = '' } = PROVENANCE[rule.id] ?? {};
    return row('row', rule.id, status === 'knowledge-unverified' ? 'everything' : 'reading', rule.text, rule.source, {
      reading: readingOf(rule),
      status,
      note,
    });
  });

const gapRow = (gap: Gap): UnverifiedRiskRow =>
  row('gap', isOfRow(gap) ? `${gap.id}（行）` : gap.id, 'reading', gap.why, NORM, {
    reading: [
      `当：${predicateReading(gap.when.predicate)}`,
      ...(gap.unless === null ? [] : [`除非：${predicateReading(gap.unless.predicate)}`]),
      `最高可能：${gap.couldBe === null ? '紫色' : { green: '绿色', yellow: '黄色', orange: '橙色', red: '红色' }[gap.couldBe]}`,
    ].join('；'),
    status: 'synthesis',
  });

const termRows = (): readonly UnverifiedRiskRow[] => [
  row('term', 'arrival-due', 'setting', `转诊后${ARRIVAL_DUE.days}天内应到院，过了算迟`, OURS),
  row('term', 'result-due', 'reading', `转诊后${RESULT_DUE.days}天内随访结果`, '国家基本公共卫生服务规范（第三版）', {
    status: 'seen',
  }),
  row('term', 'case-until', 'reading', `专案管理到产后${CASE_UNTIL_DAYS}天`, '彭水卫发〔2022〕109号 四(二)6', {
    status: 'seen',
  }),
  row('term', 'case-cadence', 'setting', `方案没有写间隔的专案，每${CASE_CADENCE_DAYS}天联系一次`, OURS),
  row('term', 'attempts-before-lost', 'setting', `${ATTEMPTS_BEFORE_LOST}次没联系上，才可以记失访`, OURS),
];

/** The document was read or not; in either case nobody has signed what was made of it. */
const countyRow = ({ part, id, claim, clause, quote = '' }: CountyClauseRow): UnverifiedRiskRow =>
  row(
    `county-${part}`,
    id,
    clause.status === 'local-default' ? 'setting' : clause.status === 'read' ? 'reading' : 'everything',
    claim,
    `${clause.document} ${clause.article}`,
    { status: clause.status, note: quote },
  );

/** Both readings of what a plan leaves open, the default marked. */
const settingRows = (): readonly UnverifiedRiskRow[] =>
  SETTING_NOTES.reduce<readonly UnverifiedRiskRow[]>(
    (rows, { id, question, options, byDefault, why }) =>
      rows.concat(
        options.map(({ value, words, clause }) =>
          row('county-setting', `${id} ${value}`, 'setting', words, `${clause.document} ${clause.article}`, {
            reading: value === byDefault ? `默认：${why}` : '',
            status: clause.status,
            note: question,
          }),
        ),
      ),
    [],
  );

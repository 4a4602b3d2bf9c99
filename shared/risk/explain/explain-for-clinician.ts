import type { Assessment } from '../assess.ts';
import { labelOf, reasonWords } from '../facts/fact-words.ts';
import type { CannotSay, RowColour } from '../rule.ts';
import { ruleById } from '../rule-index.ts';
import type { RuleSetRef } from '../rule-set.ts';
import type { Screening } from '../screen.ts';

/** One line for a clinician’s screen or paper. */
export interface ClinicianLine {
  readonly kind:
    | 'result'
    | 'completeness'
    | 'purple'
    | 'star'
    | 'finding'
    | 'needs-clinician'
    | 'missing'
    | 'cannot-say'
    | 'rule-set';
  readonly words: string;
  /** What stands under it: the values of a finding with the bounds they met, the facts a row waits for. */
  readonly details: readonly string[];
  /** The row it is about. */
  readonly ruleId?: string;
  readonly colour?: RowColour;
  /** Document, annex and row. */
  readonly source?: string;
  /** Infection, mental health, violence, drugs: never in a list or on a screen that can be shared. */
  readonly sensitive: boolean;
}

const COLOURS: Readonly<Record<RowColour, string>> = {
  green: '绿色（低风险）',
  yellow: '黄色（一般风险）',
  orange: '橙色（较高风险）',
  red: '红色（高风险）',
  purple: '紫色（传染病）',
};

const PURPLE = { yes: '紫色标识：有。', no: '紫色标识：无。', unknown: '紫色标识：还不能说。' } as const;

const RESULTS: Readonly<Record<Screening['result'], string>> = {
  positive: '筛查阳性：请到二级以上医疗机构评估。',
  negative: '筛查阴性。',
  incomplete: '还没问完，不能算阴性。',
};

/** An assessment as the rules give it, or as it comes back from the service. */
export type ExplainedAssessment = Omit<Assessment, 'needsClinician'> & {
  readonly needsClinician: readonly {
    readonly ruleId?: string | undefined;
    readonly ladder?: string | undefined;
    readonly why: string;
  }[];
};

/**
 * Renders an assessment or a screening for a clinician, most important first: what is proposed, whether more could come, each row that holds
 * with its value, bound and clause, what the norm places nowhere, what is missing, and which rules answered. Rows of another version that this
 * program does not have are shown by their id. Pure; names no woman.
 */
export function explainForClinician(result: ExplainedAssessment | Screening): readonly ClinicianLine[] {
  return 'colour' in result ? assessmentLines(result) : screeningLines(result);
}

/** The same as plain text, for paper and for the command line. */
export const clinicianText = (lines: readonly ClinicianLine[]): string =>
  lines
    .map(({ words, details, source }) =>
      [words, ...details.map((detail) => `  ${detail}`), ...(source === undefined ? [] : [`  依据：${source}`])].join(
        '\n',
      ),
    )
    .join('\n');

function assessmentLines(assessment: ExplainedAssessment): readonly ClinicianLine[] {
  const { colour, complete, purple, star, findings, cannotSay, needsClinician, ruleSet } = assessment;
  return [
    line(
      'result',
      colour === 'unassessed' ? '还不能提出颜色：未评估。' : `建议：${COLOURS[colour]}，由评估医师确认。`,
      {
        ...(colour === 'unassessed' ? {} : { colour }),
      },
    ),
    line('completeness', complete ? '没答的各行不会让颜色更高。' : '还有没答的或要医生判定的，颜色可能更高。'),
    line('purple', PURPLE[purple], { sensitive: true }),
    ...(star ? [line('star', '☆：黄色因素3个及以上。')] : []),
    ...findings.map(({ ruleId, colour: found, because, source }) =>
      rowLine('finding', ruleId, { details: because.map(reasonWords), colour: found, source }),
    ),
    ...needsClinician.map(({ ruleId, why }) => {
      const rule = ruleId === undefined ? undefined : ruleById(ruleId);
      return line('needs-clinician', `请医生判定：${why}`, {
        ...(rule === undefined ? {} : { ruleId: rule.id, sensitive: rule.sensitive }),
      });
    }),
    ...openLines(cannotSay),
    ruleSetLine(ruleSet),
  ];
}

const screeningLines = ({ result, positives, notDone, ruleSet }: Screening): readonly ClinicianLine[] => [
  line('result', RESULTS[result]),
  ...positives.map(({ ruleId, because, source }) =>
    rowLine('finding', ruleId, { details: because.map(reasonWords), source }),
  ),
  ...openLines(notDone),
  ruleSetLine(ruleSet),
];

type Rest = Partial<Omit<ClinicianLine, 'kind' | 'words'>>;

const line = (kind: ClinicianLine['kind'], words: string, rest: Rest = {}): ClinicianLine => ({
  kind,
  words,
  details: [],
  sensitive: false,
  ...rest,
});

/** A row of the form: `橙色（较高风险） 2.6.2 重度贫血（Hb 40－60g/L）`. */
function rowLine(kind: 'finding' | 'cannot-say', ruleId: string, rest: Rest): ClinicianLine {
  const rule = ruleById(ruleId);
  const colour = rest.colour ?? rule?.colour ?? null;
  const words = rule === undefined ? ruleId : `${rule.code} ${rule.text}`;
  return line(kind, colour === null ? words : `${COLOURS[colour]} ${words}`, {
    ...rest,
    ruleId,
    // A row this program does not know may be any row.
    sensitive: rule?.sensitive ?? true,
    ...(colour === null ? {} : { colour }),
  });
}

/** One line with everything that has to be found out, then the rows that wait for it. */
function openLines(open: readonly CannotSay[]): readonly ClinicianLine[] {
  if (open.length === 0) return [];
  const missing: string[] = [];
  let unticked = 0;
  for (const row of open) {
    for (const fact of row.missing) {
      if (isTick(fact)) unticked += 1;
      else if (missing.indexOf(labelOf(fact)) < 0) missing.push(labelOf(fact));
    }
  }
  const details = missing.concat(unticked > 0 ? [`${unticked}行没有勾选`] : []);
  return [
    line('missing', `还有${open.length}行不能说：`, { details }),
    ...open.map(({ ruleId, missing: facts }) =>
      rowLine('cannot-say', ruleId, {
        details: [`还缺：${facts.map((fact) => (isTick(fact) ? '这一行的勾选' : labelOf(fact))).join('、')}`],
      }),
    ),
  ];
}

const isTick = (fact: string): boolean => fact.indexOf('checked.') === 0;

const ruleSetLine = ({ id, version, hash }: RuleSetRef): ClinicianLine =>
  line('rule-set', `规则 ${id}，版本 ${version}，${hash}`);

import type { RiskPage } from '../../../shared/contract/risk-page.ts';
import type { AlsoPlace, CarePlace } from '../../../shared/risk/routing/care-place.ts';
import type { CaseManagement } from '../../../shared/risk/routing/case-management.ts';
import type { Clause } from '../../../shared/risk/routing/clause.ts';
import { type Deadline, withinWords } from '../../../shared/risk/routing/deadlines.ts';
import type { Route } from '../../../shared/risk/routing/route.ts';

type Plan = NonNullable<RiskPage['carePlan']>;
type Line = Plan['cadence'];

const CASE_WORDS: Readonly<Record<CaseManagement['applies'], string>> = {
  yes: '纳入专案管理，到产后42天',
  optional: '有条件的可纳入专案管理',
  no: '不要求专案管理',
  unknown: '还不能确定要不要专案管理',
};

const BECAUSE_WORDS: Readonly<Record<AlsoPlace['because'], string>> = {
  colour: '',
  purple: '（因紫色）',
  'key-population': '（因重点人群）',
  national: '（国家规范）',
};

/** What the plan asks for, in words with their clauses. */
export function carePlanOnPage({
  toDo,
  followedBy,
  deliversAt,
  caseManagement,
  cadence,
  deadlines,
  notes,
}: Route): Plan {
  return {
    toDo: toDo.map(lineOf),
    followedBy: placeLines(followedBy),
    deliversAt: deliversAt === null ? [] : placeLines(deliversAt),
    caseManagement: lineOf({ words: CASE_WORDS[caseManagement.applies], clause: caseManagement.clause }),
    cadence: lineOf(cadence),
    deadlines: deadlines.map((each) => lineOf({ words: deadlineWords(each), clause: each.clause })),
    notes: notes.map(lineOf),
  };
}

const lineOf = ({ words, clause }: { readonly words: string; readonly clause: Clause }): Line => ({
  words,
  source: `${clause.document} ${clause.article}`,
});

const placeLines = (place: CarePlace): Line[] =>
  [place, ...place.also].map(({ institutions, because, clause }) =>
    lineOf({ words: `${institutions.join('、')}${BECAUSE_WORDS[because]}`, clause }),
  );

const deadlineWords = ({ what, within, from, to }: Deadline): string =>
  `${what}：${withinWords(within)}，${from}报给${to}`;

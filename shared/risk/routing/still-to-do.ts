import { type CarePlan, caseRowsOf } from './care-plan.ts';
import type { Clause } from './clause.ts';
import type { KeyPopulation } from './key-population.ts';
import { NATIONAL_CARE } from './national-care.ts';

export interface ToDo {
  readonly id: 'assess-colour' | 'assess-purple' | 'count-yellow' | 'ask-age' | 'ask-key-reasons';
  readonly words: string;
  readonly clause: Clause;
}

interface Known {
  readonly colour: string;
  readonly purple: string;
  readonly star?: boolean;
  readonly ageYears?: number;
}

/** What has to be found out about her before the absence of a duty means anything. Empty when everything that matters here is known. */
export function toDoFor(known: Known, key: KeyPopulation, plans: readonly CarePlan[]): readonly ToDo[] {
  const toDo: ToDo[] = [];
  const ask = (id: ToDo['id'], words: string, clause: Clause | undefined | null) =>
    toDo.push({ id, words, clause: clause ?? NATIONAL_CARE.follow.unassessed.clause });
  const assess = plans.find(({ follow }) => follow.unassessed !== undefined)?.follow.unassessed?.clause;
  const age = plans.find((plan) => plan.age !== undefined)?.age;

  if (known.colour === 'unassessed') ask('assess-colour', '尚未评估：由二级以上医疗机构评估分级。', assess);
  if (known.purple === 'unknown') ask('assess-purple', '传染病情况不明：补齐检查，由二级以上医疗机构评估。', assess);
  const star = caseRowsOf(plans).find(({ on }) => on.indexOf('star') >= 0)?.clause;
  if (star !== undefined && known.colour === 'yellow' && known.star === undefined)
    ask('count-yellow', '数一数黄色因素：3个及以上加☆。', star);
  if (age !== undefined && known.ageYears === undefined) ask('ask-age', '年龄不明：先问清周岁。', age);
  if (key.missing.indexOf('keyReasons') >= 0) ask('ask-key-reasons', '重点人群情况未问。', key.clause);
  return toDo;
}

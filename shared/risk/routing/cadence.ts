import type { Mark } from './care-plan.ts';
import { type Clause, citing } from './clause.ts';

/** How often to be in touch with her, until day 42 after birth. No document fixes it by colour: always local configuration, never norm. */
export interface Cadence {
  /** Days between contacts at most. Null: the standard visits alone set the pace; it never means that nobody has to call. */
  readonly everyDays: number | null;
  readonly words: string;
  readonly clause: Clause;
}

const ours = citing('national', '本产品默认（无国家规定）', '2026', 'local-default');

/** The most pressing first. */
export const CADENCES: readonly (readonly [Mark, number | null, string, string])[] = [
  ['red', 7, '至少每周联系一次', '参照冠卫健发〔2021〕38号 二(四) 每周报送'],
  ['orange', 28, '至少每月联系一次', '参照冠卫健发〔2021〕38号 二(四) 每月追踪'],
  ['star', 28, '每2～4周联系一次', '随访·☆'],
  ['purple', null, '按母婴阻断的时间点', '随访·紫'],
  ['yellow', null, '按常规产检，提前1周提醒', '随访·黄'],
  ['unassessed', null, '未评估：先跟到评估完成，再定间隔', '随访·未评估'],
  ['green', null, '按常规产检', '随访·绿'],
];

/** The follow-up default for a woman with these marks: the shortest interval, and the words of every mark, the most pressing first. */
export function cadenceOf(marks: readonly Mark[]): Cadence {
  const hers = CADENCES.filter(([mark]) => marks.indexOf(mark) >= 0);
  const [first] = hers;
  return {
    everyDays: first?.[1] ?? null,
    words: hers.map(([, , words]) => words).join('；'),
    clause: ours(first?.[3] ?? '随访'),
  };
}

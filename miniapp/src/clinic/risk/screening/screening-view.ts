import type { FactName, RiskFacts } from '../../../../../shared/risk/facts/facts.ts';
import type { ScreeningForm } from '../../../../../shared/risk/grading/occasion.ts';
import { type Screening, screen, screenPostpartum } from '../../../../../shared/risk/screen.ts';
import { ANTENATAL_SCREENING, type FormShape, POSTPARTUM_SCREENING } from '../form/form-parts.ts';

export const screeningShape = (form: ScreeningForm): FormShape =>
  form === 'antenatal' ? ANTENATAL_SCREENING : POSTPARTUM_SCREENING;

export const screeningOf = (form: ScreeningForm, facts: RiskFacts): Screening =>
  form === 'antenatal' ? screen(facts) : screenPostpartum(facts);

export interface ScreeningVerdict {
  readonly title: string;
  readonly text: string;
  readonly submit: string;
}

/** What the screening says so far. It names no colour, and what is not done is never a negative. */
export function verdictOf({ result, notDone }: Screening, mayAssess: boolean): ScreeningVerdict {
  if (result === 'positive') {
    return {
      title: '筛查阳性',
      text: mayAssess ? '有一项阳性就要评估。提交后就可以评估。' : '有一项阳性就要到二级以上机构评估。提交后请转诊。',
      submit: '提交：筛查阳性',
    };
  }
  if (result === 'negative') return { title: '筛查阴性', text: '每一项都答了，没有阳性。', submit: '提交：筛查阴性' };
  return {
    title: '还没做完',
    text: `还有${notDone.length}项没有答，不能算阴性。`,
    submit: '先存下（没做完）',
  };
}

export interface PartToDo {
  readonly id: string;
  readonly title: string;
  readonly open: number;
}

/** Which parts still have something to do, and how much. Suggested examinations are none of it. */
export function partsToDo({ notDone }: Pick<Screening, 'notDone'>, { parts }: FormShape): readonly PartToDo[] {
  const open = notDone.map(({ ruleId }) => ruleId);
  return parts
    .map(({ id, title, rules }) => ({ id, title, open: rules.filter((rule) => open.indexOf(rule.id) >= 0).length }))
    .filter((part) => part.open > 0);
}

/** Values a required row waits for: a tick does not stand for them. */
export const valuesToDo = ({ notDone }: Pick<Screening, 'notDone'>, { values }: FormShape): readonly FactName[] =>
  values.filter((fact) => notDone.some(({ missing }) => missing.indexOf(fact) >= 0));

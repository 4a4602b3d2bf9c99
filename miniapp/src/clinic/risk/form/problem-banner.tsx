import { labelOf } from '../../../../../shared/risk/facts/fact-words.ts';
import type { FactName } from '../../../../../shared/risk/facts/facts.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Stack } from '../../../ui/stack.tsx';
import type { ActProblem } from '../../act-problem.ts';
import { openQuestions, openQuestionWords, type Problems } from './form-problems.ts';
import type { GradingForm } from './grading-form.ts';

interface ProblemBannerProps {
  readonly form: GradingForm;
  readonly problems: Problems;
  /** A submission was held back because of them. */
  readonly blocked: boolean;
  readonly problem: ActProblem | null;
  readonly onLook: (fact: FactName) => void;
}

/** What stands between the form and its submission, each with a way to its field; and why the last try failed. */
export function ProblemBanner({ form, problems, blocked, problem, onLook }: ProblemBannerProps) {
  const facts = openQuestions(form, problems);
  if (blocked && facts.length > 0) {
    return (
      <Banner tone="warn" title="还没有提交">
        {openQuestionWords(facts)}
        <Stack flow="wrap" gap={8}>
          {facts.map((fact) => (
            <Button key={fact} kind="soft" compact label={`去改${labelOf(fact)}`} onPress={() => onLook(fact)}>
              {labelOf(fact)}
            </Button>
          ))}
        </Stack>
      </Banner>
    );
  }
  if (problem === null) return null;
  return (
    <Banner tone="warn" title={problem.kind === 'refused' ? '没有提交成功，填的都还在' : '请看最新的情况，填的都还在'}>
      {problem.words}
    </Banner>
  );
}

import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/stack.tsx';
import { EXTRA_QUESTIONS, type ExtraAnswer, type ExtraQuestion } from '../extra-question.ts';
import { ValueField, type ValueFieldProps } from './value-field.tsx';

type Props = Omit<ValueFieldProps, 'field'> & {
  readonly question: ExtraQuestion;
  readonly onAnswer: (answer: ExtraAnswer) => void;
};

const GIVEN: ExtraAnswer = { words: '填好了', signs: [], values: {} };

/** One thing triage would have to know. */
export function QuestionStep({ question, onAnswer, ...values }: Props) {
  const { field, answers } = EXTRA_QUESTIONS[question];
  const given = field !== null && values.values[field] !== undefined;
  return (
    <Stack>
      {field !== null && (
        <Card>
          <ValueField field={field} {...values} />
        </Card>
      )}
      {(given ? [GIVEN] : answers).map((answer) => (
        <Button key={answer.words} kind={given ? 'primary' : 'soft'} block onPress={() => onAnswer(answer)}>
          {answer.words}
        </Button>
      ))}
    </Stack>
  );
}

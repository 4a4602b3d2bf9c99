import { labelOf } from '../../../../../shared/risk/facts/fact-words.ts';
import type { FactName } from '../../../../../shared/risk/facts/facts.ts';
import type { Screening } from '../../../../../shared/risk/screen.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import type { FormShape } from '../form/form-parts.ts';
import { resultLines } from '../lines-view.ts';
import { ResultLines } from '../result-lines.tsx';
import { partsToDo, valuesToDo, verdictOf } from './screening-view.ts';

interface ScreeningCardProps {
  readonly screening: Screening;
  readonly shape: FormShape;
  readonly mayAssess: boolean;
  readonly wide: boolean;
  readonly onPart: (id: string) => void;
  readonly onValue: (fact: FactName) => void;
}

/** On a phone the parts say themselves, just above, what is open in them: only the last few are offered by name. */
const FEW = 6;

/** The result as it stands, live: what is positive and what is still to be done. */
export function ScreeningResultCard({ screening, shape, mayAssess, wide, onPart, onValue }: ScreeningCardProps) {
  const { title, text } = verdictOf(screening, mayAssess);
  const [values, parts] = [valuesToDo(screening, shape), partsToDo(screening, shape)];
  const offered = wide || values.length + parts.length <= FEW;
  const { findings } = resultLines(screening);
  return (
    <Card tone="lead">
      <Stack gap={12}>
        <Words size="title" role="status">
          {title}
        </Words>
        <Words size="small">{text}</Words>
        <ResultLines lines={{ completeness: null, needsClinician: [], missing: null, findings }} />
        {screening.result !== 'negative' && offered && (
          <Stack gap={8}>
            <Words size="small" tone="quiet">
              {screening.notDone.length === 0 ? '其余各项都答了。' : '还没做的：'}
            </Words>
            <Stack flow="wrap" gap={8}>
              {values.map((fact) => (
                <Button key={fact} kind="soft" compact label={`去填${labelOf(fact)}`} onPress={() => onValue(fact)}>
                  {labelOf(fact)}
                </Button>
              ))}
              {parts.map(({ id, title: part, open }) => (
                <Button key={id} kind="soft" compact label={`去做${part} ${open}项`} onPress={() => onPart(id)}>
                  {`${part} ${open}项`}
                </Button>
              ))}
            </Stack>
          </Stack>
        )}
      </Stack>
    </Card>
  );
}

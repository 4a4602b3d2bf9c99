import { Card } from '../ui/card.tsx';
import { Choice, type ChoiceOption } from '../ui/choice.tsx';
import { FieldFrame } from '../ui/field-frame.tsx';
import { NumberField } from '../ui/number-field.tsx';
import type { StepProps } from './use-enrolment.ts';

type Births = '0' | '1' | '2' | 'more';

const MORE = 3;

const OPTIONS: readonly ChoiceOption<Births>[] = [
  { value: '0', label: '没有，这是第一次' },
  { value: '1', label: '生过1个' },
  { value: '2', label: '生过2个' },
  { value: 'more', label: '生过3个或更多' },
];

export function BirthsStep({ form, edit, problem }: StepProps) {
  const { previousBirths: births, manyBirths: many } = form;
  const refused = problem('previousBirths');
  const chosen = OPTIONS.map(({ value }) => value).filter((value) => value === (many ? 'more' : `${births}`));
  return (
    <Card>
      <FieldFrame label="以前生过孩子吗" problem={many ? undefined : refused}>
        <Choice
          label="以前生过孩子吗"
          options={OPTIONS}
          chosen={chosen}
          onChange={([value]) =>
            edit(
              value === 'more'
                ? { manyBirths: true, previousBirths: MORE }
                : { manyBirths: false, previousBirths: Number(value) },
            )
          }
        />
      </FieldFrame>
      {many && (
        <NumberField
          label="一共生过几个"
          unit="个"
          value={births}
          onCommit={(previousBirths) => edit({ previousBirths })}
          onRefused={() => edit({ previousBirths: null })}
          problem={refused}
        />
      )}
    </Card>
  );
}

import type { Occasion } from '../../../../../shared/risk/grading/occasion.ts';
import { OCCASION_WORDS } from '../../../../../shared/risk/grading/occasion.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { Words } from '../../../ui/words.tsx';
import type { GradingForm } from './grading-form.ts';
import type { EditForm } from './use-grading-form.ts';

interface FootProps {
  readonly form: GradingForm;
  readonly edit: EditForm;
  readonly occasions: readonly Occasion[];
}

/** On which occasion, and whether the whole form was gone through. */
export function FormFoot({ form, edit, occasions }: FootProps) {
  return (
    <Stack gap={12}>
      <Stack gap={8}>
        <Words size="small">这次是什么时候</Words>
        <Stack flow="wrap" gap={8}>
          {occasions.map((occasion) => (
            <Chip
              key={occasion}
              selected={form.occasion === occasion}
              onPress={() => edit((now) => ({ ...now, occasion }))}
            >
              {OCCASION_WORDS[occasion]}
            </Chip>
          ))}
        </Stack>
      </Stack>
      <Switch
        label="全表已问完"
        note="打开后，没答的项目按「否」算；年龄、体重指数、血红蛋白、血小板、胎数仍要填数值。"
        checked={form.formComplete}
        onChange={(formComplete) => edit((now) => ({ ...now, formComplete }))}
      />
    </Stack>
  );
}

import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Segments } from '../../../ui/segments.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { Words } from '../../../ui/words.tsx';
import { type BookActInput, type NewbornInput, newborn } from './book-acts.ts';

const SEXES = [
  { value: 'girl', label: '女' },
  { value: 'boy', label: '男' },
  { value: 'unclear', label: '不清' },
] as const;

const MOST = 6;

interface NewbornFieldsProps {
  readonly input: BookActInput;
  readonly edit: (change: Partial<BookActInput>) => void;
}

/** Every child that was born, twins and more apart. */
export function NewbornFields({ input: { children }, edit }: NewbornFieldsProps) {
  const change = (at: number, over: Partial<NewbornInput>) =>
    edit({ children: children.map((child, index) => (index === at ? { ...child, ...over } : child)) });
  return (
    <Stack gap={16}>
      {children.map((child, at) => (
        <Stack key={child.childId} gap={8}>
          <Words bold>{children.length === 1 ? '宝宝' : `宝宝${at + 1}`}</Words>
          <Segments
            label={`宝宝${at + 1}的性别`}
            options={SEXES}
            value={child.sex ?? 'none'}
            onChange={(sex) => change(at, { sex: sex === 'none' ? null : sex })}
          />
          <NumberField
            label="出生体重"
            unit="g"
            value={child.birthWeightG}
            optional
            onCommit={(birthWeightG) => change(at, { birthWeightG })}
          />
          <Field label="名字" value={child.name} optional maxLength={50} onCommit={(name) => change(at, { name })} />
          <Switch
            label="活产"
            note="不是活产，请关上"
            checked={child.alive}
            onChange={(alive) => change(at, { alive })}
          />
        </Stack>
      ))}
      {children.length < MOST && (
        <Stack flow="line">
          <Button kind="soft" compact onPress={() => edit({ children: [...children, newborn()] })}>
            再加一个宝宝
          </Button>
        </Stack>
      )}
    </Stack>
  );
}

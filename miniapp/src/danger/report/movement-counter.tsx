import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import type { ReportEvent } from '../report-flow.ts';
import { ValueField, type ValueFieldProps } from './value-field.tsx';

export type MovementCounterProps = Omit<ValueFieldProps, 'field'> & {
  /** Null while she is not counting. */
  readonly counting: number | null;
  readonly happen: (event: ReportEvent) => void;
};

/** The number she already has, or a count by one tap a movement. Half a count would look like too few. */
export function MovementCounter({ counting, happen, ...values }: MovementCounterProps) {
  if (counting === null)
    return (
      <Stack gap={8}>
        <ValueField field="fm2h" {...values} />
        <Button kind="soft" onPress={() => happen({ kind: 'counting-started' })}>
          现在开始数
        </Button>
      </Stack>
    );
  return (
    <Stack gap={8}>
      <Words size="title" align="center" role="status">
        {`动了 ${counting} 次`}
      </Words>
      <Button kind="soft" icon="plus" block label="宝宝动了一下" onPress={() => happen({ kind: 'movement-felt' })}>
        动了一下
      </Button>
      <Button kind="plain" onPress={() => happen({ kind: 'counting-finished' })}>
        数满2小时了，填上
      </Button>
    </Stack>
  );
}

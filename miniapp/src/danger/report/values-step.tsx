import { useState } from 'react';
import type { Phase } from '../../../../shared/danger/phase.ts';
import type { ReportField } from '../../../../shared/danger/report-values.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Grow, Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import { specOf } from '../value-words.ts';
import { MovementCounter, type MovementCounterProps } from './movement-counter.tsx';
import { ValueField } from './value-field.tsx';

/** From here on a woman may feel the baby move; before it a count says nothing to triage. */
const MOVEMENTS_FROM_DAYS = 24 * 7;

const RARER: readonly ReportField[] = ['pulse', 'spo2', 'glucoseMmolL'];

type Props = MovementCounterProps & {
  readonly phase: Phase;
  readonly gaDays: number | undefined;
  readonly tickedCount: number;
};

/** A few numbers, if she has them. None is needed. */
export function ValuesStep({ phase, gaDays, tickedCount, counting, countingSince, happen, ...values }: Props) {
  return (
    <Stack gap={4}>
      <Stack flow="line">
        <Grow>
          <Words size="small" tone="quiet">
            {tickedCount === 0 ? '一样都没选' : `选了${tickedCount}样`}
          </Words>
        </Grow>
        <Button kind="plain" label="改选的" onPress={() => happen({ kind: 'went-back' })}>
          改
        </Button>
      </Stack>
      {phase === 'newborn' ? (
        <BabyValues {...values} />
      ) : (
        <HerValues
          phase={phase}
          gaDays={gaDays}
          counting={counting}
          countingSince={countingSince}
          happen={happen}
          {...values}
        />
      )}
    </Stack>
  );
}

const BabyValues = (values: Omit<MovementCounterProps, 'counting' | 'countingSince' | 'happen'>) => (
  <Card>
    <Stack>
      <ValueField field="axillaryC" {...values} />
      <ValueField field="respRate" {...values} />
    </Stack>
  </Card>
);

function HerValues({ phase, gaDays, counting, countingSince, happen, ...values }: Omit<Props, 'tickedCount'>) {
  const [all, setAll] = useState(
    RARER.some((field) => values.values[field] !== undefined || values.unread[field] !== undefined),
  );
  const counts = phase === 'pregnancy' && (gaDays === undefined || gaDays >= MOVEMENTS_FROM_DAYS);
  return (
    <>
      <Card heading={`血压（${specOf('sbp').unit}）`}>
        <Stack>
          <ValueField field="sbp" unitAbove {...values} />
          <ValueField field="dbp" unitAbove {...values} />
        </Stack>
      </Card>
      <Card>
        <ValueField field="tempC" {...values} />
      </Card>
      {counts && (
        <Card>
          <MovementCounter counting={counting} countingSince={countingSince} happen={happen} {...values} />
        </Card>
      )}
      {all ? (
        <Card>
          <Stack>
            {RARER.map((field) => (
              <ValueField key={field} field={field} {...values} />
            ))}
          </Stack>
        </Card>
      ) : (
        <Button kind="plain" icon="plus" onPress={() => setAll(true)}>
          脉搏、血氧、血糖
        </Button>
      )}
    </>
  );
}

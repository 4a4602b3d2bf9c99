import { useState } from 'react';
import type { EpochMs } from '../../../../shared/time/china-time.ts';
import { now } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import { countedWords, isFullCount } from '../movement-count.ts';
import type { ReportEvent } from '../report-flow.ts';
import { CountingDialog } from './counting-dialog.tsx';
import { useMinuteClock } from './use-minute-clock.ts';
import { ValueField, type ValueFieldProps } from './value-field.tsx';

export type MovementCounterProps = Omit<ValueFieldProps, 'field'> & {
  /** Null while she is not counting. */
  readonly counting: number | null;
  readonly countingSince: EpochMs | null;
  readonly happen: (event: ReportEvent) => void;
};

/** The number she already has, or a count by one tap a movement. Half a count would look like too few. */
export function MovementCounter({ counting, countingSince, happen, ...values }: MovementCounterProps) {
  if (counting !== null && countingSince !== null)
    return <Counting count={counting} since={countingSince} happen={happen} />;
  return (
    <Stack gap={8}>
      <ValueField field="fm2h" {...values} />
      <Button kind="soft" onPress={() => happen({ kind: 'counting-started', at: now() })}>
        现在开始数
      </Button>
    </Stack>
  );
}

interface CountingProps {
  readonly count: number;
  readonly since: EpochMs;
  readonly happen: (event: ReportEvent) => void;
}

function Counting({ count, since, happen }: CountingProps) {
  const at = useMinuteClock();
  const [stopping, setStopping] = useState(false);
  const take = () => happen({ kind: 'counting-finished', at: now() });
  const full = isFullCount(since, at);
  return (
    <Stack gap={8}>
      <Words size="title" align="center" role="status">
        {`动了 ${count} 次`}
      </Words>
      <Words size="small" tone="quiet" align="center">
        {full ? `数满2小时了。${countedWords(since, at)}` : countedWords(since, at)}
      </Words>
      {full ? (
        <Button block onPress={take}>
          填上
        </Button>
      ) : (
        <>
          <Button
            kind="soft"
            icon="plus"
            block
            label="宝宝动了一下"
            onPress={() => happen({ kind: 'movement-felt', at: now() })}
          >
            动了一下
          </Button>
          <Button kind="plain" onPress={() => setStopping(true)}>
            不数了
          </Button>
        </>
      )}
      {stopping && (
        <CountingDialog
          count={count}
          since={since}
          onTake={take}
          onGiveUp={() => happen({ kind: 'counting-given-up' })}
          onGoOn={() => setStopping(false)}
        />
      )}
    </Stack>
  );
}

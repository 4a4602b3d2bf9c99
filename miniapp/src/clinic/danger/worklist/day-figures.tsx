import type { Worklist } from '../../../../../shared/contract/clinic.ts';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { medianWords } from './worklist-view.ts';

/** The day in three numbers. */
export function DayFigures({ today }: { readonly today: Worklist['today'] }) {
  return (
    <Stack flow="wrap" gap={16}>
      <Figure label="今日" value={String(today.opened)} />
      <Figure label="看到用时 中位" value={medianWords(today.medianSecondsToAcknowledge)} />
      <Figure label="已办结" value={String(today.closed)} />
    </Stack>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <Stack flow="line" gap={4} align="baseline">
      <Words size="caption" tone="quiet">
        {label}
      </Words>
      <Words bold>{value}</Words>
    </Stack>
  );
}

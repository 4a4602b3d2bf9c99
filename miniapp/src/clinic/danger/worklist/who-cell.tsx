import type { WorklistRow } from '../../../../../shared/contract/clinic.ts';
import { Pressable } from '../../../ui/host/pressable.tsx';
import { RiskLabel } from '../../../ui/risk-label.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { whereWords } from './worklist-view.ts';

/** As tall as a thumb, even when it is one line. */
const FULL = { width: '100%', minHeight: 'var(--target)' } as const;

interface CellProps {
  readonly row: WorklistRow;
  readonly onOpen: () => void;
}

/** Who she is, as far as a list may say; a tap opens the whole. */
export function WhoCell({ row, onOpen }: CellProps) {
  return (
    <Pressable label={`打开 ${row.maskedName} 的报告`} role="link" namedByContent onPress={onOpen} style={FULL}>
      <Stack gap={4}>
        <Stack flow="wrap" gap={8}>
          <Words bold>{`${row.maskedName} · ${row.stage}`}</Words>
          {row.colour !== null && <RiskLabel colour={row.colour} />}
        </Stack>
        <Stack flow="wrap" gap={4}>
          {whereWords(row).map((part) => (
            <Words key={part} size="caption" tone="quiet">
              {part}
            </Words>
          ))}
        </Stack>
      </Stack>
    </Pressable>
  );
}

interface ReportedProps extends CellProps {
  readonly wide: boolean;
  readonly notes: readonly (string | null)[];
}

/** What was reported, and what is to be known about it; a tap opens the whole. */
export function ReportedCell({ row, notes, wide, onOpen }: ReportedProps) {
  const words = row.signs.length === 0 ? '按填写的数值' : row.signs.join('；');
  return (
    <Pressable label={`打开：${words}`} role="link" namedByContent onPress={onOpen} style={FULL}>
      <Words size={wide ? 'small' : 'body'}>{words}</Words>
      {notes.map(
        (note) =>
          note !== null && (
            <Words key={note} size="caption" tone="quiet">
              {note}
            </Words>
          ),
      )}
    </Pressable>
  );
}

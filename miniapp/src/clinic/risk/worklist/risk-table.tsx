import { useContext } from 'react';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { CareModeContext } from '../../../ui/care-mode.ts';
import { Pressable } from '../../../ui/host/pressable.tsx';
import { RiskLabel } from '../../../ui/risk-label.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { Words } from '../../../ui/words.tsx';
import type { RiskRowView } from './risk-worklist-view.ts';

export interface RiskTableProps {
  readonly label: string;
  readonly rows: readonly RiskRowView[];
  readonly wide: boolean;
  readonly onOpen: (row: RiskRowView) => void;
}

/** One tab’s women: a table on a desktop, one card each on a phone. */
export function RiskTable({ label, rows, wide, onOpen }: RiskTableProps) {
  const care = useContext(CareModeContext);
  const columns: readonly TableColumn<RiskRowView>[] = wide
    ? [
        { id: 'who', head: '谁', width: '1fr', cell: (row) => <Who row={row} onOpen={onOpen} /> },
        { id: 'what', head: '到哪一步', width: '1fr', cell: (row) => <What row={row} /> },
        { id: 'do', head: '', width: care ? '132px' : '104px', cell: (row) => <Act row={row} onOpen={onOpen} /> },
      ]
    : [
        {
          id: 'card',
          head: '',
          width: '1fr',
          cell: (row) => (
            <Stack gap={8}>
              <Who row={row} onOpen={onOpen} />
              <What row={row} />
              <Act row={row} onOpen={onOpen} block />
            </Stack>
          ),
        },
      ];
  return <Table label={label} columns={columns} items={rows} itemId={({ id }) => id} />;
}

interface CellProps {
  readonly row: RiskRowView;
  readonly onOpen: (row: RiskRowView) => void;
}

const FULL = { width: '100%', minHeight: 'var(--target)' } as const;

function Who({ row, onOpen }: CellProps) {
  return (
    <Pressable
      label={`打开 ${row.maskedName} 的分级`}
      role="link"
      namedByContent
      onPress={() => onOpen(row)}
      style={FULL}
    >
      <Stack gap={4}>
        <Stack flow="wrap" gap={8}>
          <Words bold>{`${row.maskedName} · ${row.stage}`}</Words>
          {row.colour != null && <RiskLabel colour={row.colour} />}
        </Stack>
        <Words size="caption" tone="quiet">
          {row.colour === null ? `${row.clinicName} · 还没有颜色` : row.clinicName}
        </Words>
      </Stack>
    </Pressable>
  );
}

function What({ row }: { readonly row: RiskRowView }) {
  return (
    <Stack gap={4}>
      <Stack flow="wrap" gap={8}>
        <Words size="small">{row.words}</Words>
        {row.late !== null && <Badge tone="warn">{row.late}</Badge>}
      </Stack>
      {row.note !== null && (
        <Words size="caption" tone="quiet">
          {row.note}
        </Words>
      )}
    </Stack>
  );
}

function Act({ row, onOpen, block = false }: CellProps & { readonly block?: boolean }) {
  return (
    <Button compact block={block} kind="soft" label={`${row.act} ${row.maskedName}`} onPress={() => onOpen(row)}>
      {row.act}
    </Button>
  );
}

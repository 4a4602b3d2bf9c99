import { useContext } from 'react';
import { Button } from '../../../ui/button.tsx';
import { CareModeContext } from '../../../ui/care-mode.ts';
import { Pressable } from '../../../ui/host/pressable.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { Words } from '../../../ui/words.tsx';
import type { EnrolmentRowView } from './enrolment-list-view.ts';

interface EnrolmentTableProps {
  readonly label: string;
  readonly rows: readonly EnrolmentRowView[];
  readonly wide: boolean;
  readonly onOpen: (row: EnrolmentRowView) => void;
}

/** One tab’s women: a table on a desktop, one card each on a phone. */
export function EnrolmentTable({ label, rows, wide, onOpen }: EnrolmentTableProps) {
  const care = useContext(CareModeContext);
  const columns: readonly TableColumn<EnrolmentRowView>[] = wide
    ? [
        { id: 'who', head: '谁', width: '1fr', cell: (row) => <Who row={row} onOpen={onOpen} /> },
        { id: 'since', head: '什么时候', width: '1fr', cell: (row) => <Since row={row} /> },
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
              <Since row={row} />
              <Act row={row} onOpen={onOpen} block />
            </Stack>
          ),
        },
      ];
  return <Table label={label} columns={columns} items={rows} itemId={({ pregnancyId }) => pregnancyId} />;
}

interface CellProps {
  readonly row: EnrolmentRowView;
  readonly onOpen: (row: EnrolmentRowView) => void;
}

const FULL = { width: '100%', minHeight: 'var(--target)' } as const;

const Who = ({ row, onOpen }: CellProps) => (
  <Pressable label={`打开 ${row.who} 的建册`} role="link" namedByContent onPress={() => onOpen(row)} style={FULL}>
    <Stack gap={4}>
      <Words bold>{row.who}</Words>
      <Words size="caption" tone="quiet">
        {row.clinicName}
      </Words>
    </Stack>
  </Pressable>
);

const Since = ({ row }: { readonly row: EnrolmentRowView }) => (
  <Words size="small">{row.waited === null ? row.words : `${row.words}，${row.waited}`}</Words>
);

const Act = ({ row, onOpen, block = false }: CellProps & { readonly block?: boolean }) => (
  <Button compact block={block} kind="soft" label={`${row.act} ${row.who}`} onPress={() => onOpen(row)}>
    {row.act}
  </Button>
);

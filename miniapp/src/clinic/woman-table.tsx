import { type ReactNode, useContext } from 'react';
import { Button } from '../ui/button.tsx';
import { CareModeContext } from '../ui/care-mode.ts';
import { Pressable } from '../ui/host/pressable.tsx';
import { Stack } from '../ui/stack.tsx';
import { Table, type TableColumn } from '../ui/table.tsx';

interface WomanTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly wide: boolean;
  readonly itemId: (row: Row) => string;
  /** What pressing her name opens, for a screen reader. */
  readonly openLabel: (row: Row) => string;
  readonly who: (row: Row) => ReactNode;
  readonly whatHead: string;
  readonly what: (row: Row) => ReactNode;
  /** The words on the button, and whom they concern. */
  readonly act: (row: Row) => { readonly words: string; readonly name: string };
  readonly onOpen: (row: Row) => void;
}

const FULL = { width: '100%', minHeight: 'var(--target)' } as const;

/** Women who wait for one thing each: a table on a desktop, one card each on a phone. */
export function WomanTable<Row>(props: WomanTableProps<Row>) {
  const { label, rows, wide, itemId, openLabel, who, whatHead, what, act, onOpen } = props;
  const care = useContext(CareModeContext);
  const whoCell = (row: Row) => (
    <Pressable label={openLabel(row)} role="link" namedByContent onPress={() => onOpen(row)} style={FULL}>
      <Stack gap={4}>{who(row)}</Stack>
    </Pressable>
  );
  const actCell = (row: Row) => {
    const { words, name } = act(row);
    return (
      <Button compact block={!wide} kind="soft" label={`${words} ${name}`} onPress={() => onOpen(row)}>
        {words}
      </Button>
    );
  };
  const card = (row: Row) => (
    <Stack gap={8}>
      {whoCell(row)}
      {what(row)}
      {actCell(row)}
    </Stack>
  );
  const columns: readonly TableColumn<Row>[] = wide
    ? [
        { id: 'who', head: '谁', width: '1fr', cell: whoCell },
        { id: 'what', head: whatHead, width: '1fr', cell: what },
        { id: 'do', head: '', width: care ? '132px' : '104px', cell: actCell },
      ]
    : [{ id: 'card', head: '', width: '1fr', cell: card }];
  return <Table label={label} columns={columns} items={rows} itemId={itemId} />;
}

import { useContext } from 'react';
import type { WorklistRow } from '../../../../../shared/contract/clinic.ts';
import type { EpochMs } from '../../../../../shared/time/china-time.ts';
import { Button } from '../../../ui/button.tsx';
import { CareModeContext } from '../../../ui/care-mode.ts';
import { Countdown } from '../../../ui/countdown.tsx';
import { Grow, Stack } from '../../../ui/stack.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { UrgencyBadge } from '../../../ui/urgency-badge.tsx';
import { Words } from '../../../ui/words.tsx';
import { ReportedCell, WhoCell } from './who-cell.tsx';
import { countdownOf, mergedWords, waitedWords } from './worklist-view.ts';

export interface WaitingTableProps {
  readonly rows: readonly WorklistRow[];
  readonly now: EpochMs;
  readonly wide: boolean;
  /** The alert being acknowledged, and the one whose number is being fetched. */
  readonly acknowledging: string | null;
  readonly fetching: string | null;
  readonly onOpen: (row: WorklistRow) => void;
  readonly onAcknowledge: (row: WorklistRow) => void;
  readonly onCall: (row: WorklistRow) => void;
}

/** Who waits for an answer: a table on a desktop, one card each on a phone. */
export function WaitingTable(props: WaitingTableProps) {
  const care = useContext(CareModeContext);
  return (
    <Table
      label="等人确认的报告"
      columns={!props.wide ? [cardColumn(props)] : care ? careColumns(props) : wideColumns(props)}
      items={props.rows}
      itemId={({ alertId }) => alertId}
      urgent={({ urgency }) => urgency === 'emergency'}
    />
  );
}

type Column = TableColumn<WorklistRow>;

const urgencyColumn = (width: string): Column => ({
  id: 'urgency',
  head: '紧急程度',
  width,
  cell: ({ urgency }) => <UrgencyBadge urgency={urgency} />,
});

const whoColumn = ({ onOpen }: WaitingTableProps, width: string): Column => ({
  id: 'who',
  head: '谁',
  width,
  cell: (row) => <WhoCell row={row} onOpen={() => onOpen(row)} />,
});

const reportedColumn = ({ onOpen }: WaitingTableProps): Column => ({
  id: 'reported',
  head: '报告了什么',
  width: '1fr',
  cell: (row) => <ReportedCell row={row} wide notes={[mergedWords(row)]} onOpen={() => onOpen(row)} />,
});

function wideColumns(props: WaitingTableProps): readonly Column[] {
  return [
    urgencyColumn('104px'),
    whoColumn(props, '172px'),
    reportedColumn(props),
    { id: 'waited', head: '已过', width: '78px', cell: (row) => <Words bold>{waitedWords(row, props.now)}</Words> },
    { id: 'left', head: '升级倒计时', width: '132px', cell: (row) => <Left row={row} now={props.now} /> },
    { id: 'do', head: '', width: '156px', cell: (row) => <Acts {...props} row={row} /> },
  ];
}

/** 关怀模式: larger type in the same width, so the times and the buttons stand above each other. */
const careColumns = (props: WaitingTableProps): readonly Column[] => [
  urgencyColumn('142px'),
  whoColumn(props, '222px'),
  reportedColumn(props),
  {
    id: 'left',
    head: '升级倒计时',
    width: '158px',
    cell: (row) => (
      <Stack gap={4}>
        <Left row={row} now={props.now} />
        <Words size="small" tone="quiet">{`已过 ${waitedWords(row, props.now)}`}</Words>
      </Stack>
    ),
  },
  { id: 'do', head: '', width: '124px', cell: (row) => <Acts {...props} row={row} stacked /> },
];

const cardColumn = (props: WaitingTableProps): Column => ({
  id: 'card',
  head: '',
  width: '1fr',
  cell: (row) => (
    <Stack gap={12}>
      <Stack flow="line" justify="between">
        <UrgencyBadge urgency={row.urgency} />
        <Words size="small">{`已过 ${waitedWords(row, props.now)}`}</Words>
      </Stack>
      <WhoCell row={row} onOpen={() => props.onOpen(row)} />
      <ReportedCell row={row} wide={props.wide} notes={[mergedWords(row)]} onOpen={() => props.onOpen(row)} />
      <Left row={row} now={props.now} />
      <Acts {...props} row={row} />
    </Stack>
  ),
});

function Left({ row, now }: { readonly row: WorklistRow; readonly now: EpochMs }) {
  const left = countdownOf(row, now);
  return left === null ? null : <Countdown {...left} />;
}

interface ActsProps extends WaitingTableProps {
  readonly row: WorklistRow;
  readonly stacked?: boolean;
}

function Acts({ row, wide, stacked = false, acknowledging, fetching, ...on }: ActsProps) {
  const { alertId, maskedName, maskedPhone } = row;
  const acknowledge = (
    <Button
      compact
      block={!wide}
      label={`确认看到 ${maskedName}`}
      busy={acknowledging === alertId}
      onPress={() => on.onAcknowledge(row)}
    >
      确认看到
    </Button>
  );
  const ring = maskedPhone !== null && (
    <Button
      compact
      block={!wide}
      kind="soft"
      label={`拨打 ${maskedName}`}
      busy={fetching === alertId}
      onPress={() => on.onCall(row)}
    >
      拨打
    </Button>
  );
  return (
    <Stack flow={stacked ? 'column' : 'line'} gap={8}>
      {wide ? acknowledge : <Grow>{acknowledge}</Grow>}
      {wide || ring === false ? ring : <Grow>{ring}</Grow>}
    </Stack>
  );
}

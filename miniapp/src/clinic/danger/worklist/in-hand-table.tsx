import { useContext } from 'react';
import type { WorklistRow } from '../../../../../shared/contract/clinic.ts';
import { ATTEMPTS_BEFORE_GIVING_UP, OUTCOME_WORDS, PLAN_WORDS } from '../../../../../shared/danger/alert.ts';
import type { EpochMs } from '../../../../../shared/time/china-time.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { CareModeContext } from '../../../ui/care-mode.ts';
import { Stack } from '../../../ui/stack.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { UrgencyBadge } from '../../../ui/urgency-badge.tsx';
import { Words } from '../../../ui/words.tsx';
import { ACT_WORDS, nextAct } from '../alert-actions.ts';
import { ReportedCell, WhoCell } from './who-cell.tsx';
import { mergedWords, overdueWords, ownerWords, sinceWords } from './worklist-view.ts';

export interface InHandTableProps {
  readonly rows: readonly WorklistRow[];
  readonly now: EpochMs;
  readonly wide: boolean;
  readonly onOpen: (row: WorklistRow) => void;
}

/** Whom somebody has taken in hand, and what is still to be written down. */
export function InHandTable(props: InHandTableProps) {
  const widths = useContext(CareModeContext) ? CARE_WIDTHS : WIDTHS;
  return (
    <Table
      label="处理中的报告"
      columns={props.wide ? wideColumns(props, widths) : [cardColumn(props)]}
      items={props.rows}
      itemId={({ alertId }) => alertId}
    />
  );
}

type Column = TableColumn<WorklistRow>;

const WIDTHS = { urgency: '104px', who: '172px', owner: '230px', next: '156px' };
const CARE_WIDTHS: typeof WIDTHS = { urgency: '142px', who: '222px', owner: '200px', next: '124px' };

function wideColumns(props: InHandTableProps, widths: typeof WIDTHS): readonly Column[] {
  const { now, onOpen } = props;
  return [
    {
      id: 'urgency',
      head: '紧急程度',
      width: widths.urgency,
      cell: ({ urgency }) => <UrgencyBadge urgency={urgency} />,
    },
    { id: 'who', head: '谁', width: widths.who, cell: (row) => <WhoCell row={row} onOpen={() => onOpen(row)} /> },
    { id: 'reported', head: '报告了什么', width: '1fr', cell: (row) => <Reported row={row} onOpen={onOpen} wide /> },
    { id: 'owner', head: '谁在处理', width: widths.owner, cell: (row) => <Owner row={row} now={now} /> },
    { id: 'do', head: '', width: widths.next, cell: (row) => <NextStep row={row} onOpen={onOpen} wide /> },
  ];
}

const cardColumn = ({ now, onOpen }: InHandTableProps): Column => ({
  id: 'card',
  head: '',
  width: '1fr',
  cell: (row) => (
    <Stack gap={8}>
      <Stack flow="line">
        <UrgencyBadge urgency={row.urgency} />
      </Stack>
      <WhoCell row={row} onOpen={() => onOpen(row)} />
      <Reported row={row} onOpen={onOpen} wide={false} />
      <Owner row={row} now={now} />
      <NextStep row={row} onOpen={onOpen} wide={false} />
    </Stack>
  ),
});

interface RowProps {
  readonly wide: boolean;
  readonly row: WorklistRow;
  readonly onOpen: (row: WorklistRow) => void;
}

function Reported({ row, onOpen, wide }: RowProps) {
  const plan = row.plan === null ? null : `安排：${PLAN_WORDS[row.plan]}`;
  const outcome = row.outcome === null ? null : `结果：${OUTCOME_WORDS[row.outcome]}`;
  return <ReportedCell row={row} wide={wide} notes={[mergedWords(row), plan, outcome]} onOpen={() => onOpen(row)} />;
}

function Owner({ row, now }: { readonly row: WorklistRow; readonly now: EpochMs }) {
  const [since, overdue] = [sinceWords(row, now), overdueWords(row, now)];
  return (
    <Stack gap={4} align="start">
      <Words size="small">{ownerWords(row)}</Words>
      <Stack flow="wrap" gap={8}>
        {since !== null && (
          <Words size="caption" tone="quiet">
            {since}
          </Words>
        )}
        {overdue !== null && <Badge tone="warn">{overdue}</Badge>}
      </Stack>
    </Stack>
  );
}

/** Opens the alert at what comes next; the list does not know the attempts, so it does not ask for more. */
function NextStep({ row, onOpen, wide }: RowProps) {
  const act = nextAct({ state: row.state, outcome: row.outcome, contactAttempts: ATTEMPTS_BEFORE_GIVING_UP });
  if (act === null) return null;
  return (
    <Button compact block={!wide} kind="soft" label={`${ACT_WORDS[act]} ${row.maskedName}`} onPress={() => onOpen(row)}>
      {ACT_WORDS[act]}
    </Button>
  );
}

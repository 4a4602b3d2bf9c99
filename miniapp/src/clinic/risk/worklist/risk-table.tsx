import { Badge } from '../../../ui/badge.tsx';
import { RiskLabel } from '../../../ui/risk-label.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { WomanTable } from '../../woman-table.tsx';
import type { RiskRowView } from './risk-worklist-view.ts';

export interface RiskTableProps {
  readonly label: string;
  readonly rows: readonly RiskRowView[];
  readonly wide: boolean;
  readonly onOpen: (row: RiskRowView) => void;
}

/** One tab’s women. */
export const RiskTable = (props: RiskTableProps) => (
  <WomanTable
    {...props}
    itemId={({ id }) => id}
    openLabel={({ maskedName }) => `打开 ${maskedName} 的分级`}
    who={(row) => <Who row={row} />}
    whatHead="到哪一步"
    what={(row) => <What row={row} />}
    act={({ act, maskedName }) => ({ words: act, name: maskedName })}
  />
);

interface CellProps {
  readonly row: RiskRowView;
}

const Who = ({ row }: CellProps) => (
  <>
    <Stack flow="wrap" gap={8}>
      <Words bold>{`${row.maskedName} · ${row.stage}`}</Words>
      {row.colour != null && <RiskLabel colour={row.colour} />}
    </Stack>
    <Words size="caption" tone="quiet">
      {row.colour === null ? `${row.clinicName} · 还没有颜色` : row.clinicName}
    </Words>
  </>
);

const What = ({ row }: CellProps) => (
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

import type { ReplyOf } from '../../../../shared/contract/endpoint.ts';
import type { listStaff } from '../../../../shared/contract/identity.ts';
import { ROLE_WORDS } from '../../../../shared/identity/role.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Table, type TableColumn } from '../../ui/table.tsx';
import { Words } from '../../ui/words.tsx';

export type StaffMember = ReplyOf<typeof listStaff>['staff'][number];

interface StaffTableProps {
  readonly staff: readonly StaffMember[];
  readonly onDisable: (member: StaffMember) => void;
}

export function StaffTable({ staff, onDisable }: StaffTableProps) {
  const columns: readonly TableColumn<StaffMember>[] = [
    { id: 'name', head: '姓名', width: '1fr', cell: ({ name }) => <Words bold>{name}</Words> },
    { id: 'role', head: '做什么', width: '1fr', cell: ({ role }) => ROLE_WORDS[role] },
    { id: 'place', head: '在哪里', width: '2fr', cell: ({ institutionName }) => institutionName },
    {
      id: 'disable',
      head: '',
      width: '110px',
      cell: (member) =>
        member.disabled ? (
          <Badge>已停用</Badge>
        ) : (
          <Button compact kind="soft" label={`停用 ${member.name}`} onPress={() => onDisable(member)}>
            停用
          </Button>
        ),
    },
  ];
  return <Table label="同事" columns={columns} items={staff} itemId={({ staffId }) => staffId} />;
}

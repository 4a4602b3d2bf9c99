import type { ReplyOf } from '../../../../shared/contract/endpoint.ts';
import type { listStaff } from '../../../../shared/contract/identity.ts';
import { ROLE_WORDS } from '../../../../shared/identity/role.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { List } from '../../ui/list.tsx';
import { Row } from '../../ui/row.tsx';
import type { StaffMe } from '../use-staff.ts';

export type StaffMember = ReplyOf<typeof listStaff>['staff'][number];

interface StaffListProps {
  readonly staff: readonly StaffMember[];
  readonly me: StaffMe;
  readonly onDisable: (member: StaffMember) => void;
}

/** Nobody can disable themselves. */
export function StaffList({ staff, me, onDisable }: StaffListProps) {
  return (
    <Card tone="flush">
      <List label="同事">
        {staff.map((member) => (
          <Row
            key={member.staffId}
            title={member.name}
            note={`${ROLE_WORDS[member.role]} · ${member.institutionName}`}
            trailing={
              <Standing member={member} self={member.staffId === me.staffId} onDisable={() => onDisable(member)} />
            }
          />
        ))}
      </List>
    </Card>
  );
}

interface StandingProps {
  readonly member: StaffMember;
  readonly self: boolean;
  readonly onDisable: () => void;
}

function Standing({ member, self, onDisable }: StandingProps) {
  if (member.disabled) return <Badge>已停用</Badge>;
  if (self) return <Badge tone="brand">您自己</Badge>;
  return (
    <Button compact kind="soft" label={`停用 ${member.name}`} onPress={onDisable}>
      停用
    </Button>
  );
}

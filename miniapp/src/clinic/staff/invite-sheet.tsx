import { useState } from 'react';
import type { BodyOf, ReplyOf } from '../../../../shared/contract/endpoint.ts';
import { inviteStaff, type listStaff } from '../../../../shared/contract/identity.ts';
import type { InstitutionId } from '../../../../shared/identity/ids.ts';
import { ROLE_WORDS, STAFF_ROLES, type StaffRole } from '../../../../shared/identity/role.ts';
import { call } from '../../session/call.ts';
import { CallRefused } from '../../session/call-error.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Field } from '../../ui/field.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import { failureWords } from '../failure-words.ts';

type Institutions = ReplyOf<typeof listStaff>['institutions'];

export interface Invited {
  readonly name: string;
  readonly code: string;
  readonly expiresAt: string;
}

interface InviteSheetProps {
  readonly institutions: Institutions;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onInvited: (invited: Invited) => void;
}

/** Name, role and place of a colleague to come. */
export function InviteSheet({ institutions, open, onClose, onInvited }: InviteSheetProps) {
  const [name, setName] = useState('');
  const [role, setRole] = useState<StaffRole | null>(null);
  const [place, setPlace] = useState<InstitutionId | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  const invite = async (body: BodyOf<typeof inviteStaff>) => {
    setBusy(true);
    setFailure(null);
    try {
      const { invitation, expiresAt } = await call(inviteStaff, { body });
      onInvited({ name: body.name, code: invitation, expiresAt });
      setName('');
      setRole(null);
      setPlace(null);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const wrongName = failure instanceof CallRefused ? failure.fieldMessage('name') : undefined;
  const ready = name.trim() !== '' && role !== null && place !== null;
  return (
    <Sheet title="邀请同事" open={open} onClose={onClose}>
      <Stack gap={16}>
        <Field label="姓名" value={name} maxLength={40} problem={wrongName} onCommit={setName} />
        <Stack gap={8}>
          <Words size="small">做什么</Words>
          <Stack flow="wrap" gap={8}>
            {STAFF_ROLES.map((each) => (
              <Chip key={each} selected={role === each} onPress={() => setRole(each)}>
                {ROLE_WORDS[each]}
              </Chip>
            ))}
          </Stack>
        </Stack>
        <Stack gap={8}>
          <Words size="small">在哪里</Words>
          <Stack flow="wrap" gap={8}>
            {institutions.map(({ institutionId, name: label }) => (
              <Chip key={institutionId} selected={place === institutionId} onPress={() => setPlace(institutionId)}>
                {label}
              </Chip>
            ))}
          </Stack>
        </Stack>
        {failure !== null && wrongName === undefined && (
          <Words size="small" tone="problem" role="status">
            {failureWords(failure)}
          </Words>
        )}
        <Button
          block
          busy={busy}
          disabled={!ready}
          onPress={() => {
            if (role !== null && place !== null) void invite({ name: name.trim(), role, institutionId: place });
          }}
        >
          生成邀请码
        </Button>
      </Stack>
    </Sheet>
  );
}

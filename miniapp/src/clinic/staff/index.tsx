import { useState } from 'react';
import { disableStaff, listStaff } from '../../../../shared/contract/identity.ts';
import { useKeptQuery } from '../../offline/kept-query.ts';
import { call } from '../../session/call.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Toast } from '../../ui/toast.tsx';
import { Words } from '../../ui/words.tsx';
import { ClinicPage } from '../clinic-page.tsx';
import { failureWords } from '../failure-words.ts';
import { useClinic } from '../use-clinic.ts';
import { type Invited, InviteSheet } from './invite-sheet.tsx';
import { InvitedSheet } from './invited-sheet.tsx';
import { StaffList, type StaffMember } from './staff-list.tsx';

export default function ClinicStaff() {
  const clinic = useClinic();
  const me = clinic.staff?.role === 'county-supervisor' ? clinic.staff : null;
  const allowed = me !== null;
  const query = useKeptQuery({ key: ['clinic', 'staff'], load: () => call(listStaff), enabled: allowed });
  const [asked, setAsked] = useState<StaffMember | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [inviting, setInviting] = useState(false);
  const [invited, setInvited] = useState<Invited | null>(null);

  const disable = async ({ staffId, name }: StaffMember) => {
    setBusy(true);
    setProblem(null);
    try {
      await call(disableStaff, { params: { staffId } });
      await query.refetch();
      setAsked(null);
      setMessage(`${name}已停用`);
    } catch (error) {
      setProblem(failureWords(error));
    } finally {
      setBusy(false);
    }
  };
  const ask = (member: StaffMember) => {
    setProblem(null);
    setAsked(member);
  };
  const invite = query.data !== undefined && (
    <Button icon="plus" onPress={() => setInviting(true)}>
      邀请同事
    </Button>
  );
  return (
    <ClinicPage
      clinic={clinic}
      here="staff"
      title="人员"
      {...(allowed ? { subtitle: '谁能看到报告、谁来处理', trailing: invite } : {})}
    >
      {!allowed && (
        <Card>
          <Empty icon="lock" title="只有县妇幼管理员能管人员">
            要加人或停用账号，请联系县妇幼保健院。
          </Empty>
        </Card>
      )}
      {allowed && query.data === undefined && (
        <Card>
          {query.isError ? (
            <Empty
              icon="no-signal"
              title="没有读到名单"
              action={
                <Button kind="soft" onPress={() => void query.refetch()}>
                  重试
                </Button>
              }
            >
              网络好了再试一次。
            </Empty>
          ) : (
            <Skeleton lines={5} />
          )}
        </Card>
      )}
      {me !== null && query.data !== undefined && (
        <>
          <StaffList staff={query.data.staff} me={me} onDisable={ask} />
          <InviteSheet
            institutions={query.data.institutions}
            open={inviting}
            onClose={() => setInviting(false)}
            onInvited={(code) => {
              setInviting(false);
              setInvited(code);
            }}
          />
        </>
      )}
      <Dialog
        title={`停用${asked?.name ?? ''}？`}
        open={asked !== null}
        busy={busy}
        confirm="停用"
        onConfirm={() => asked !== null && void disable(asked)}
        onCancel={() => setAsked(null)}
      >
        停用后马上退出登录，不能再看报告。手上没办结的报告，请安排别人接着处理。
        {problem !== null && (
          <Words size="small" tone="problem" role="status">
            {problem}
          </Words>
        )}
      </Dialog>
      <InvitedSheet invited={invited} onClose={() => setInvited(null)} />
      <Toast message={message} onGone={() => setMessage(null)} />
    </ClinicPage>
  );
}

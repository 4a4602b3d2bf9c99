import { useState } from 'react';
import type { AlertDetail } from '../../../../../shared/contract/clinic.ts';
import type { AlertId } from '../../../../../shared/identity/ids.ts';
import { back, pageParams } from '../../../platform/navigation.ts';
import { useWideScreen } from '../../../platform/screen-width.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { Toast } from '../../../ui/toast.tsx';
import { ClinicPage } from '../../clinic-page.tsx';
import { useCallHer } from '../../use-call-her.tsx';
import { useClinic } from '../../use-clinic.ts';
import { ACT_WORDS, type AlertAct, nextAct } from '../alert-actions.ts';
import { ActDialogs, afterSending, sendingOf } from './act-dialogs.tsx';
import { useActInput } from './act-input.ts';
import { AlertColumns } from './alert-columns.tsx';
import { DeliveriesCard, TimelineCard } from './history-cards.tsx';
import { NextStepCard } from './next-step-card.tsx';
import { ReportCard } from './report-card.tsx';
import { useAlert } from './use-alert.ts';
import { WomanCard } from './woman-card.tsx';

const DONE_WORDS: Readonly<Record<AlertAct, string>> = {
  acknowledge: '已确认，由您负责',
  contact: '这次联系已记下',
  plan: '已告诉她',
  outcome: '结果已记下',
  close: '已办结',
};

export default function ClinicAlert() {
  const clinic = useClinic();
  const wide = useWideScreen();
  const [alertId] = useState(() => (pageParams().alertId ?? '') as AlertId);
  const alert = useAlert(alertId, clinic.staff !== null);
  const { input, edit, latest } = useActInput();
  const [asked, setAsked] = useState<AlertAct | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const { callHer, fetching, dialog } = useCallHer(setMessage);
  const { detail, busy, problem } = alert;

  const send = async (act: AlertAct, on: AlertDetail) => {
    const sending = sendingOf(act, on, latest.current);
    if (sending === null || busy !== null) return;
    if (!(await alert.act(act, sending))) return;
    edit(afterSending(act));
    setAsked(null);
    setMessage(DONE_WORDS[act]);
  };
  const press = (act: AlertAct) => {
    alert.forgetProblem();
    if (act === 'acknowledge' && detail !== undefined) void send(act, detail);
    else setAsked(act);
  };
  // Somebody else was quicker: the form gives way to where the alert stands now; what was typed in it is kept.
  const open = problem?.overtaken === true ? null : asked;
  const next = detail === undefined ? null : nextAct({ ...detail.alert, contactAttempts: detail.contactAttempts });
  const primary = !wide && next !== null && (
    <Button block busy={busy === next} onPress={() => press(next)}>
      {ACT_WORDS[next]}
    </Button>
  );
  return (
    <ClinicPage
      clinic={clinic}
      here="worklist"
      title={detail === undefined ? '报告' : `${detail.woman.name} · ${detail.alert.stage}`}
      onBack={() => back('clinicWorklist')}
      {...(primary === false ? {} : { action: primary })}
    >
      {problem !== null && (problem.overtaken || asked === null) && (
        <Banner tone="warn" title={problem.overtaken ? '别人先处理了一步' : '没有提交成功'}>
          {problem.words}
        </Banner>
      )}
      {detail === undefined ? (
        <Waiting missing={alert.missing} />
      ) : (
        <>
          <AlertColumns
            wide={wide}
            lead={<NextStepCard detail={detail} now={clinic.now} busy={busy} withPrimary={wide} onAct={press} />}
            about={
              <>
                <WomanCard
                  detail={detail}
                  calling={fetching !== null}
                  onCall={() => callHer({ alertId, maskedName: detail.woman.name })}
                />
                {detail.reports.map((report, index) => (
                  <ReportCard
                    key={report.reportId}
                    report={report}
                    place={index + 1}
                    of={detail.reports.length}
                    now={clinic.now}
                  />
                ))}
              </>
            }
            past={
              <>
                <TimelineCard detail={detail} now={clinic.now} />
                <DeliveriesCard detail={detail} now={clinic.now} />
              </>
            }
          />
          <ActDialogs
            detail={detail}
            asked={open}
            input={input}
            edit={edit}
            busy={busy}
            problem={problem?.words ?? null}
            onSend={(act) => void send(act, detail)}
            onClose={() => setAsked(null)}
          />
        </>
      )}
      {dialog}
      <Toast message={message} onGone={() => setMessage(null)} />
    </ClinicPage>
  );
}

function Waiting({ missing }: { readonly missing: boolean }) {
  return (
    <Card>
      {missing ? (
        <Empty
          title="没有找到这条报告"
          action={
            <Button kind="soft" onPress={() => back('clinicWorklist')}>
              回到待处理
            </Button>
          }
        >
          它可能不归您的机构处理，或者链接不完整。
        </Empty>
      ) : (
        <Skeleton lines={5} />
      )}
    </Card>
  );
}

import { useState } from 'react';
import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import type { PregnancyId } from '../../../../../shared/identity/ids.ts';
import type { StaffRole } from '../../../../../shared/identity/role.ts';
import { back, open, pageParams } from '../../../platform/navigation.ts';
import { useWideScreen } from '../../../platform/screen-width.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Toast } from '../../../ui/toast.tsx';
import { ClinicPage } from '../../clinic-page.tsx';
import { clockAheadMs } from '../../server-clock.ts';
import { useClinic } from '../../use-clinic.ts';
import { useTickingClock } from '../../use-ticking-clock.ts';
import { NoWoman } from '../no-woman.tsx';
import { useWoman } from '../use-woman.ts';
import { freshContact, freshKeyAnswer, freshReferral, useRiskActInput } from './act-input.ts';
import { ACT_DONE_WORDS, actSending, afterAct, type RiskAct } from './acts.ts';
import { nextStep, type RiskStep, STEP_WORDS } from './next-step.ts';
import { RiskDialogs } from './risk-dialogs.tsx';
import { WomanColumns } from './woman-columns.tsx';

/** What is sent at the press itself; the others ask something first. */
const AT_ONCE: readonly RiskAct[] = ['accept', 'arrive'];

export default function ClinicRiskWoman() {
  const clinic = useClinic();
  const wide = useWideScreen();
  const [pregnancyId] = useState(() => (pageParams().pregnancyId ?? '') as PregnancyId);
  const woman = useWoman(pregnancyId, clinic.staff !== null);
  const phoneNow = useTickingClock(clinic.inFront);
  const { input, edit, latest } = useRiskActInput();
  const [asked, setAsked] = useState<RiskAct | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const { page, busy, problem } = woman;
  if (page === undefined || clinic.staff === null) {
    return (
      <ClinicPage clinic={clinic} here="risk" title="分级" onBack={() => back('clinicRisk')}>
        <NoWoman missing={woman.missing} failed={woman.failed} onRetry={woman.read} />
      </ClinicPage>
    );
  }
  const { role } = clinic.staff;
  const send = async (act: RiskAct, on: RiskPage) => {
    const sending = actSending(act, on, latest.current);
    if (sending === null) return;
    const acted = await woman.act(act, sending);
    // The earlier try had arrived: what is sent from here on is another one.
    if (acted === 'arrived')
      edit({
        referralId: freshReferral().referralId,
        contactId: freshContact().contactId,
        keyId: freshKeyAnswer().keyId,
      });
    if (acted !== 'done') return;
    edit(afterAct(act));
    setAsked(null);
    setMessage(ACT_DONE_WORDS[act]);
  };
  const ask = (act: RiskAct) => {
    woman.forgetProblem();
    if (AT_ONCE.includes(act)) void send(act, page);
    else setAsked(act);
  };
  const go = (step: RiskStep) => {
    if (step === 'screen') open('clinicScreening', { pregnancyId });
    else if (step === 'assess') open('clinicAssessment', { pregnancyId });
    else ask(step);
  };
  // Somebody else was quicker: the form gives way to where things stand now; what was typed in it is kept.
  const shown = problem !== null && problem.kind !== 'refused' ? null : asked;
  return (
    <ClinicPage
      clinic={clinic}
      here="risk"
      title={`${page.woman.name} · ${page.woman.stage}`}
      onBack={() => back('clinicRisk')}
      {...primaryOf(page, role, { wide, busy, go })}
    >
      {problem !== null && shown === null && (
        <Banner tone="warn" title={problem.kind === 'refused' ? '没有提交成功' : '请看最新的情况'}>
          {problem.words}
        </Banner>
      )}
      <WomanColumns
        page={page}
        role={role}
        wide={wide}
        busy={busy}
        now={phoneNow + clockAheadMs(page.now, woman.readAt)}
        onStep={go}
        onAct={ask}
      />
      <RiskDialogs
        page={page}
        asked={shown}
        input={input}
        edit={edit}
        busy={busy}
        problem={problem?.words ?? null}
        onSend={(act) => void send(act, page)}
        onClose={() => setAsked(null)}
      />
      <Toast message={message} onGone={() => setMessage(null)} />
    </ClinicPage>
  );
}

interface PrimaryProps {
  readonly wide: boolean;
  readonly busy: string | null;
  readonly go: (step: RiskStep) => void;
}

/** On a phone the one next step stays under the thumb. */
function primaryOf(page: RiskPage, role: StaffRole, { wide, busy, go }: PrimaryProps) {
  const next = nextStep(page, role);
  if (wide || next === null) return {};
  return {
    action: (
      <Button block busy={busy === next.step} onPress={() => go(next.step)}>
        {STEP_WORDS[next.step]}
      </Button>
    ),
  };
}

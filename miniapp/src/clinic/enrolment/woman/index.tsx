import { useRef, useState } from 'react';
import type { PregnancyId } from '../../../../../shared/identity/ids.ts';
import { today } from '../../../platform/clock.ts';
import { back, pageParams } from '../../../platform/navigation.ts';
import { useWideScreen } from '../../../platform/screen-width.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Grow, Stack } from '../../../ui/stack.tsx';
import { Toast } from '../../../ui/toast.tsx';
import { ClinicPage } from '../../clinic-page.tsx';
import { useClinic } from '../../use-clinic.ts';
import { actBody, type EnrolmentActInput, freshInput } from './act-input.ts';
import { ActSheets } from './act-sheets.tsx';
import { CoverCard, HistoryCard, StandingCard } from './cover-cards.tsx';
import { ACT_WORDS, actsOf, DONE_WORDS, type EnrolmentAct } from './enrolment-page-view.ts';
import { NoEnrolment } from './no-enrolment.tsx';
import { useStaffEnrolment } from './use-staff-enrolment.ts';

export default function ClinicEnrolment() {
  const clinic = useClinic();
  const wide = useWideScreen();
  const [pregnancyId] = useState(() => (pageParams().pregnancyId ?? '') as PregnancyId);
  const woman = useStaffEnrolment(pregnancyId, clinic.staff !== null);
  const [input, setInput] = useState<EnrolmentActInput>(() => freshInput(today()));
  const latest = useRef(input);
  const [asked, setAsked] = useState<EnrolmentAct | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const { page, busy, problem } = woman;
  if (page === undefined) {
    return (
      <ClinicPage clinic={clinic} here="enrolment" title="建册" onBack={() => back('clinicEnrolments')}>
        <NoEnrolment missing={woman.missing} failed={woman.failed} onRetry={woman.read} />
      </ClinicPage>
    );
  }
  const edit = (change: Partial<EnrolmentActInput>) => {
    latest.current = { ...latest.current, ...change };
    setInput(latest.current);
  };
  const send = async () => {
    const body = asked === null ? null : actBody(asked, page, latest.current);
    if (asked === null || body === null) return;
    const acted = await woman.act(body);
    // The earlier try had arrived: what is sent from here on is another one.
    if (acted === 'arrived') edit({ id: freshInput(today()).id });
    if (acted !== 'done') return;
    edit(freshInput(today()));
    setAsked(null);
    setMessage(DONE_WORDS[asked]);
  };
  const ask = (act: EnrolmentAct) => {
    woman.forgetProblem();
    setAsked(act);
  };
  // Somebody else was quicker: the form gives way to where things stand now; what was typed in it is kept.
  const overtaken = problem !== null && problem.kind !== 'refused';
  const buttonOf = (act: EnrolmentAct, kind: 'primary' | 'soft') => (
    <Button key={act} block kind={kind} onPress={() => ask(act)}>
      {ACT_WORDS[act]}
    </Button>
  );
  const [first, ...others] = actsOf(page);
  const primary = first === undefined ? null : buttonOf(first, 'primary');
  const more = others.map((act) => buttonOf(act, 'soft'));
  return (
    <ClinicPage
      clinic={clinic}
      here="enrolment"
      title={`${page.name} · ${page.stage}`}
      subtitle={page.clinicName}
      onBack={() => back('clinicEnrolments')}
      // On a phone the step that moves her on stays under the thumb.
      {...(wide || primary === null ? {} : { action: primary })}
    >
      {overtaken && (
        <Banner tone="warn" title="请看最新的情况">
          {problem.words}
        </Banner>
      )}
      {wide ? (
        <Stack flow="line" gap={16} align="start">
          <Grow>
            <CoverCard page={page} />
          </Grow>
          <Grow>
            <StandingCard page={page} today={today()}>
              {primary}
              {more}
            </StandingCard>
            <HistoryCard page={page} today={today()} />
          </Grow>
        </Stack>
      ) : (
        <>
          <StandingCard page={page} today={today()} />
          <CoverCard page={page} />
          {more}
          <HistoryCard page={page} today={today()} />
        </>
      )}
      <ActSheets
        asked={overtaken ? null : asked}
        name={page.name}
        input={input}
        edit={edit}
        ready={asked !== null && actBody(asked, page, input) !== null}
        busy={busy}
        problem={problem?.words ?? null}
        from={page.enrolledOn}
        to={today()}
        onSend={() => void send()}
        onClose={() => setAsked(null)}
      />
      <Toast message={message} onGone={() => setMessage(null)} />
    </ClinicPage>
  );
}

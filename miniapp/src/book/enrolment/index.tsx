import { useEffect } from 'react';
import { HerPage } from '../../danger-entry/her-page.tsx';
import { StepBar } from '../../her-record/step-bar.tsx';
import { back, restart } from '../../platform/navigation.ts';
import { NoAnswer } from '../../session/call-error.ts';
import { useSession } from '../../session/session-store.ts';
import { failureWords } from '../../text/call-failure.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import { Answers } from './answers.tsx';
import { coverOf } from './cover-draft.ts';
import { LAST_STEP } from './cover-problems.ts';
import { answerLines } from './enrolment-view.ts';
import { Standing } from './standing.tsx';
import { AboutYou, Addresses, Document, Family } from './steps.tsx';
import { type CoverState, useCover } from './use-cover.ts';

const STEPS = [
  { title: '关于您', Step: AboutYou },
  { title: '您的证件', Step: Document },
  { title: '您住哪里', Step: Addresses },
  { title: '家里人', Step: Family },
] as const;

/** The cover of her handbook: where it stands, filling it in step by step, and sending it. */
export default function BookEnrolment() {
  const cover = useCover();
  const nobody = useSession((state) => state.session === null);
  useEffect(() => {
    if (nobody) restart('today');
  }, [nobody]);
  const { draft, query } = cover;
  if (draft.basedOn === null || query.data?.state === 'issued') {
    return (
      <HerPage title="建册资料" onBack={() => back('handbook')}>
        <Standing {...cover} />
      </HerPage>
    );
  }
  if (draft.sendId !== null) {
    return (
      <HerPage title="建册资料" onBack={() => back('handbook')}>
        <Waiting {...cover} />
      </HerPage>
    );
  }
  return <Form {...cover} />;
}

const linesOf = ({ draft, number, query }: CoverState) =>
  answerLines(
    { form: coverOf(draft, ''), hasNumber: query.data?.hasNumber === true && draft.documentKind !== '' },
    number,
  );

/** Pressed, and not with the server yet: said as it is, and sent by itself. */
function Waiting(cover: CoverState) {
  const { connected, failure, busy, again, holdBack } = cover;
  const offline = !connected || failure instanceof NoAnswer;
  const text = offline ? '没有网络。填好的都在手机里，有信号会再交。' : `${failureWords(failure)}。会再交。`;
  return (
    <>
      {busy || (failure === null && connected) ? (
        <Banner tone="info" title="正在交上去">
          还没有收到回执。
        </Banner>
      ) : (
        <Banner tone={offline ? 'offline' : 'warn'} title="还没有交上去">
          {text}
        </Banner>
      )}
      <Answers lines={linesOf(cover)} />
      <Stack gap={8}>
        <Button block busy={busy} onPress={again}>
          再交一次
        </Button>
        <Button kind="plain" block disabled={busy} onPress={holdBack}>
          回去改
        </Button>
      </Stack>
    </>
  );
}

function Form(cover: CoverState) {
  const { step, stepProps, goOn, goBack, goToField, giveUp, overtaken, query } = cover;
  const last = step === LAST_STEP;
  const { title, Step } = STEPS[step] ?? { title: '再看一遍', Step: null };
  const lines = last ? linesOf(cover) : [];
  const because = query.data?.state === 'returned' ? query.data.returnedBecause : null;
  return (
    <HerPage
      title={title}
      subtitle={`建册资料，第${step + 1}步，共${LAST_STEP + 1}步`}
      onBack={step === 0 ? () => back('handbook') : goBack}
    >
      {overtaken && (
        <Banner tone="warn" title="医院那边刚有变化">
          刚才的没有交上去。请再看一遍，再交一次。
        </Banner>
      )}
      {because !== null && (
        <Banner tone="warn" title="退回的原因">
          {because}
        </Banner>
      )}
      <Stack>
        <StepBar step={step} steps={LAST_STEP + 1} />
        {Step !== null && <Step {...stepProps} />}
        <Answers lines={lines} onPick={goToField} />
        {last && lines.length === 0 && <Words>什么都还没有填。也可以先交，以后再补。</Words>}
      </Stack>
      <Stack gap={8}>
        <Button block onPress={goOn}>
          {last ? '交上去' : '下一步'}
        </Button>
        <Button kind="plain" block onPress={step === 0 ? giveUp : goBack}>
          {step === 0 ? '先不改' : '上一步'}
        </Button>
      </Stack>
    </HerPage>
  );
}

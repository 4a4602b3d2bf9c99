import { useEffect } from 'react';
import { HerPage } from '../danger-entry/her-page.tsx';
import { StepBar } from '../her-record/step-bar.tsx';
import { back, restart } from '../platform/navigation.ts';
import { NoAnswer } from '../session/call-error.ts';
import { useSession } from '../session/session-store.ts';
import { failureWords } from '../text/call-failure.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/stack.tsx';
import { AboutStep } from './about-step.tsx';
import { BirthsStep } from './births-step.tsx';
import { ClinicStep } from './clinic-step.tsx';
import { DatingStep } from './dating-step.tsx';
import { LAST_STEP } from './enrolment-problems.ts';
import { useEnrolment } from './use-enrolment.ts';

const STEPS = [
  { title: '先认识您', Step: AboutStep },
  { title: '宝宝什么时候来', Step: DatingStep },
  { title: '以前生过吗', Step: BirthsStep },
  { title: '选负责您的医院', Step: ClinicStep },
] as const;

export default function Enrolment() {
  const { step, stepProps, goOn, goBack, busy, failure } = useEnrolment();
  const nobody = useSession((state) => state.session === null);
  useEffect(() => {
    if (nobody) restart('today');
  }, [nobody]);
  const { title, Step } = STEPS[step] ?? STEPS[0];
  return (
    <HerPage
      title={title}
      subtitle={`建册，第${step + 1}步，共${STEPS.length}步`}
      onBack={step === 0 ? () => back('welcome') : goBack}
    >
      <Stack>
        <StepBar step={step} steps={STEPS.length} />
        <Step {...stepProps} />
      </Stack>
      {failure !== null && (
        <Banner tone={failure instanceof NoAnswer ? 'offline' : 'warn'} title="还没有交上去">
          {`${failureWords(failure)}。填好的都留着。`}
        </Banner>
      )}
      <Stack gap={8}>
        <Button block busy={busy} onPress={goOn}>
          {step === LAST_STEP ? '建册' : '下一步'}
        </Button>
        {step > 0 && (
          <Button kind="plain" block disabled={busy} onPress={goBack}>
            上一步
          </Button>
        )}
      </Stack>
    </HerPage>
  );
}

import { useState } from 'react';
import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import { assess } from '../../../../../shared/risk/assess.ts';
import type { RiskColour } from '../../../../../shared/risk/colour.ts';
import type { FactName } from '../../../../../shared/risk/facts/facts.ts';
import { openGapColour } from '../../../../../shared/risk/grading/open-gap.ts';
import { ruleSetOf } from '../../../../../shared/risk/rule-sets.ts';
import { useWideScreen } from '../../../platform/screen-width.ts';
import { uuid } from '../../../platform/uuid.ts';
import { Button } from '../../../ui/button.tsx';
import { Grow, Stack } from '../../../ui/stack.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { ClinicPage } from '../../clinic-page.tsx';
import type { Clinic } from '../../use-clinic.ts';
import type { StaffMe } from '../../use-staff.ts';
import { problemsOf } from '../form/form-problems.ts';
import { emptyForm, newestAssessment, readForm } from '../form/grading-form.ts';
import { likelyOccasion } from '../form/occasion.ts';
import { ProblemBanner } from '../form/problem-banner.tsx';
import { useFormSending } from '../form/use-form-sending.ts';
import { useGradingForm } from '../form/use-grading-form.ts';
import type { useWoman } from '../use-woman.ts';
import { COLOUR_WORDS } from '../words.ts';
import { AssessmentRows } from './assessment-rows.tsx';
import { ASSESSMENT_STEPS, type AssessmentStep, STEP_LABELS, stepAfter, stepOf } from './assessment-steps.ts';
import { ConfirmPart } from './confirm-part.tsx';
import { confirmable, type Override, overrideProblem } from './confirm-view.ts';
import { OverrideSheet } from './override-sheet.tsx';
import { OvertakenBanner } from './overtaken-banner.tsx';
import { sendAssessment } from './send-assessment.ts';
import { useOverride } from './use-override.ts';

interface AssessmentPageProps {
  readonly clinic: Clinic;
  readonly staff: StaffMe;
  readonly woman: ReturnType<typeof useWoman>;
  readonly page: RiskPage;
  readonly onLeave: () => void;
}

/** The assessment form: values, rows by colour, the live proposal, and a clinician’s confirmation of it. */
export function AssessmentPage({ clinic, staff, woman, page, onLeave }: AssessmentPageProps) {
  const wide = useWideScreen();
  const { name, pregnancyId, colour: last } = page.woman;
  const { form, edit, latest, forget } = useGradingForm(staff.staffId, `assessment ${pregnancyId}`, () =>
    emptyForm(uuid(), likelyOccasion(page), page),
  );
  const [chosen, setStep] = useState<AssessmentStep>('values');
  const [open, setOpen] = useState<string | null>(null);
  const [overriding, setOverriding] = useState(false);
  const { override, editOverride, latestOverride } = useOverride();
  // A desktop has the proposal beside the form all the time.
  const step = wide && chosen === 'confirm' ? 'values' : chosen;
  const show = (fact: FactName) => {
    const place = stepOf(fact);
    setOverriding(false);
    setStep(place.step);
    setOpen(place.part);
  };
  const { submit, lookAt, blocked, refused } = useFormSending({ act: woman.act, problem: woman.problem, edit, show });
  const { facts, refusals } = readForm(form);
  const problems = problemsOf(refusals, refused);
  const ruleSet = ruleSetOf(page.layer);
  const assessment = assess(facts, ruleSet);
  const overtaken = form.basedOn !== newestAssessment(page);
  const standing = { proposed: assessment.colour, last, openGap: openGapColour(assessment.needsClinician) };
  const ready = confirmable(standing);

  const confirm = async (colour: RiskColour, decided: Partial<Override>) => {
    if (overtaken) return;
    const acted = await sendAssessment({ page, form: latest.current, ruleSet, colour, decided, submit });
    if (acted === 'overtaken') setOverriding(false);
    if (acted !== 'done') return;
    forget();
    onLeave();
  };
  const sendOverride = () => {
    const decided = latestOverride.current;
    if (decided.colour === null || overrideProblem(standing, decided) !== null) return;
    void confirm(decided.colour, decided);
  };
  const seeNewest = () => {
    woman.forgetProblem();
    edit((now) => ({ ...now, basedOn: newestAssessment(page) }));
  };
  const goOn = () => setStep(stepAfter(step));
  const primary =
    step !== 'confirm' ? (
      <Button block kind="soft" onPress={goOn}>{`下一步：${STEP_LABELS[stepAfter(step)]}`}</Button>
    ) : (
      ready !== null && (
        <Button block busy={woman.busy !== null} disabled={overtaken} onPress={() => void confirm(ready, {})}>
          {`确认为${COLOUR_WORDS[ready]}`}
        </Button>
      )
    );
  const drawing = { form, edit, facts, problems, page, wide };
  const proposal = (
    <ConfirmPart
      assessment={assessment}
      page={page}
      form={form}
      edit={edit}
      busy={woman.busy !== null}
      wide={wide}
      onConfirm={(colour) => void confirm(colour, {})}
      onOverride={() => setOverriding(true)}
      onLook={lookAt}
    />
  );
  const rows = <AssessmentRows {...drawing} step={step} open={open} onOpen={setOpen} />;
  return (
    <ClinicPage
      clinic={clinic}
      here="risk"
      title={`评估 · ${name}`}
      subtitle="孕产妇妊娠风险评估表"
      onBack={onLeave}
      {...(wide || primary === false ? {} : { action: primary })}
    >
      {overtaken && <OvertakenBanner page={page} onSeen={seeNewest} />}
      <ProblemBanner
        form={form}
        problems={problems}
        blocked={blocked}
        problem={overriding || overtaken ? null : woman.problem}
        onLook={lookAt}
      />
      <Tabs
        label="评估表的部分"
        options={ASSESSMENT_STEPS.filter((one) => !wide || one !== 'confirm').map((value) => ({
          value,
          label: STEP_LABELS[value],
        }))}
        value={step}
        onChange={setStep}
      />
      {wide ? (
        <Stack flow="line" gap={16} align="start">
          <Grow>{rows}</Grow>
          <Grow>{proposal}</Grow>
        </Stack>
      ) : step === 'confirm' ? (
        proposal
      ) : (
        rows
      )}
      <OverrideSheet
        standing={standing}
        open={overriding}
        override={override}
        onChange={editOverride}
        busy={woman.busy !== null}
        problem={woman.problem?.words ?? null}
        onSend={sendOverride}
        onClose={() => setOverriding(false)}
      />
    </ClinicPage>
  );
}

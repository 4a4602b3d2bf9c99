import { useState } from 'react';
import { submitScreening } from '../../../../../shared/contract/risk.ts';
import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import type { ScreeningId } from '../../../../../shared/identity/ids.ts';
import type { FactName } from '../../../../../shared/risk/facts/facts.ts';
import type { ScreeningForm } from '../../../../../shared/risk/grading/occasion.ts';
import { useWideScreen } from '../../../platform/screen-width.ts';
import { scrollToAnchor } from '../../../platform/scroll-to.ts';
import { uuid } from '../../../platform/uuid.ts';
import { call } from '../../../session/call.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { Grow, Stack } from '../../../ui/stack.tsx';
import { ClinicPage } from '../../clinic-page.tsx';
import type { Clinic } from '../../use-clinic.ts';
import type { StaffMe } from '../../use-staff.ts';
import { FormParts, FormValues } from '../form/form-body.tsx';
import { FormFoot } from '../form/form-foot.tsx';
import { partAnchor, placeOf } from '../form/form-parts.ts';
import { openQuestions, problemsOf } from '../form/form-problems.ts';
import { emptyForm, factsInput, readForm } from '../form/grading-form.ts';
import { likelyOccasion, occasionsFor } from '../form/occasion.ts';
import { ProblemBanner } from '../form/problem-banner.tsx';
import { useFormSending } from '../form/use-form-sending.ts';
import { useGradingForm } from '../form/use-grading-form.ts';
import type { useWoman } from '../use-woman.ts';
import { ScreeningResultCard } from './screening-card.tsx';
import { screeningOf, screeningShape, verdictOf } from './screening-view.ts';

interface ScreeningPageProps {
  readonly clinic: Clinic;
  readonly staff: StaffMe;
  readonly woman: ReturnType<typeof useWoman>;
  readonly page: RiskPage;
  readonly onLeave: () => void;
}

const VALUES = 'values';

/** The screening form: values first, then the rows part by part, the result live. It gives no colour. */
export function ScreeningPage({ clinic, staff, woman, page, onLeave }: ScreeningPageProps) {
  const wide = useWideScreen();
  const { pregnancyId, deliveredOn, stage } = page.woman;
  const kind: ScreeningForm = deliveredOn === null ? 'antenatal' : 'postpartum';
  const shape = screeningShape(kind);
  const { form, edit, latest, forget } = useGradingForm(staff.staffId, `screening ${kind} ${pregnancyId}`, () =>
    emptyForm(uuid(), likelyOccasion(page), page),
  );
  const [open, setOpen] = useState<string | null>(VALUES);
  const show = (fact: FactName) => setOpen(placeOf(shape, fact));
  const { submit, lookAt, blocked, refused } = useFormSending({ act: woman.act, problem: woman.problem, edit, show });
  const { facts, refusals } = readForm(form);
  const problems = problemsOf(refusals, refused);
  const screening = screeningOf(kind, facts);
  const verdict = verdictOf(screening, page.mayAssess);

  const send = async () => {
    const now = latest.current;
    const questions = openQuestions(now, problemsOf(readForm(now).refusals, {}));
    const body = { id: now.id as ScreeningId, occasion: now.occasion, form: kind, facts: factsInput(now) };
    const acted = await submit(questions, () => call(submitScreening, { params: { pregnancyId }, body }));
    if (acted !== 'done') return;
    forget();
    onLeave();
  };
  const openPart = (id: string) => {
    setOpen(id);
    const part = shape.parts.find((one) => one.id === id);
    if (part !== undefined) scrollToAnchor(partAnchor(part));
  };
  const button = (
    <Button
      block
      kind={screening.result === 'incomplete' ? 'soft' : 'primary'}
      busy={woman.busy !== null}
      onPress={() => void send()}
    >
      {verdict.submit}
    </Button>
  );
  const drawing = { shape, form, edit, facts, problems, today: page.today, stage, wide };
  const rows = (
    <>
      <Fold
        title="基本数值"
        note="先填这些"
        open={open === VALUES}
        onToggle={() => setOpen(open === VALUES ? null : VALUES)}
      >
        <FormValues drawing={drawing} facts={shape.values} />
      </Fold>
      <FormParts drawing={drawing} parts={shape.parts} open={open} onOpen={setOpen} />
    </>
  );
  const result = (
    <>
      <ScreeningResultCard
        screening={screening}
        shape={shape}
        mayAssess={page.mayAssess}
        wide={wide}
        onPart={openPart}
        onValue={lookAt}
      />
      <Card>
        <FormFoot form={form} edit={edit} occasions={occasionsFor(page)} />
        {wide && button}
      </Card>
    </>
  );
  return (
    <ClinicPage
      clinic={clinic}
      here="risk"
      title={`筛查 · ${page.woman.name}`}
      subtitle={kind === 'antenatal' ? '孕产妇妊娠风险筛查表' : '产后风险筛查表'}
      onBack={onLeave}
      {...(wide ? {} : { action: button })}
    >
      <ProblemBanner form={form} problems={problems} blocked={blocked} problem={woman.problem} onLook={lookAt} />
      {wide ? (
        <Stack flow="line" gap={16} align="start">
          <Grow>{rows}</Grow>
          <Grow>{result}</Grow>
        </Stack>
      ) : (
        <>
          {rows}
          {result}
        </>
      )}
    </ClinicPage>
  );
}

import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import { Card } from '../../../ui/card.tsx';
import { type FormDrawing, FormParts, FormValues } from '../form/form-body.tsx';
import { ASSESSMENT_FORM } from '../form/form-parts.ts';
import { type AssessmentStep, partsOfStep } from './assessment-steps.ts';

interface AssessmentRowsProps extends Pick<FormDrawing, 'form' | 'edit' | 'facts' | 'problems' | 'wide'> {
  readonly page: RiskPage;
  readonly step: AssessmentStep;
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** One step of the form: its values, or its rows part by part. */
export function AssessmentRows({ page, step, open, onOpen, ...rest }: AssessmentRowsProps) {
  const drawing = { ...rest, shape: ASSESSMENT_FORM, today: page.today, stage: page.woman.stage };
  if (step === 'values') {
    return (
      <Card>
        <FormValues drawing={drawing} facts={ASSESSMENT_FORM.values} />
      </Card>
    );
  }
  return (
    <>
      <FormParts drawing={drawing} parts={partsOfStep(step)} open={open} onOpen={onOpen} />
      {step === 'others' && (
        <Card heading="表上没有单独一行的情况">
          <FormValues drawing={drawing} facts={ASSESSMENT_FORM.others} />
        </Card>
      )}
    </>
  );
}

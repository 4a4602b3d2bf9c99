import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import { Card } from '../../../ui/card.tsx';
import { FormFoot } from '../form/form-foot.tsx';
import type { GradingForm } from '../form/grading-form.ts';
import { occasionsFor } from '../form/occasion.ts';
import type { EditForm } from '../form/use-grading-form.ts';
import { ProposalCard, type ProposalCardProps } from './proposal-card.tsx';

interface ConfirmPartProps extends Omit<ProposalCardProps, 'last' | 'withPrimary'> {
  readonly page: RiskPage;
  readonly form: GradingForm;
  readonly edit: EditForm;
  readonly wide: boolean;
}

/** The proposal with what surrounds it: on which occasion, and whether the form was gone through. */
export function ConfirmPart({ page, form, edit, wide, ...proposal }: ConfirmPartProps) {
  return (
    <>
      <ProposalCard {...proposal} last={page.woman.colour} withPrimary={wide} />
      <Card>
        <FormFoot form={form} edit={edit} occasions={occasionsFor(page)} />
      </Card>
    </>
  );
}

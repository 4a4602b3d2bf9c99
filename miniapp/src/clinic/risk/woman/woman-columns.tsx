import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import type { StaffRole } from '../../../../../shared/identity/role.ts';
import type { EpochMs } from '../../../../../shared/time/china-time.ts';
import { Grow, Stack } from '../../../ui/stack.tsx';
import { ReadOnlyCard } from '../../read-only-card.tsx';
import type { RiskAct } from './acts.ts';
import { CarePlanCard } from './care-plan-card.tsx';
import { CaseCard } from './case-card.tsx';
import { ReportClocksCard } from './clock-card.tsx';
import { ColourCard, HistoryCard, ScreeningCard } from './grading-cards.tsx';
import { KeyPopulationCard } from './key-population-card.tsx';
import { isDoctor, type RiskStep } from './next-step.ts';
import { RiskNextStepCard } from './next-step-card.tsx';
import { ReferralCard } from './referral-card.tsx';
import { RiskWomanCard } from './woman-card.tsx';

interface WomanColumnsProps {
  readonly page: RiskPage;
  readonly role: StaffRole;
  readonly wide: boolean;
  readonly busy: string | null;
  readonly now: EpochMs;
  readonly onStep: (step: RiskStep) => void;
  readonly onAct: (act: RiskAct) => void;
}

/** A desktop has her and her colour on the left, what to do on the right; a phone has who she is, then what to do. */
export function WomanColumns({ page, role, wide, busy, now, onStep, onAct }: WomanColumnsProps) {
  const who = <RiskWomanCard page={page} />;
  const lead = page.mayWrite ? (
    <RiskNextStepCard page={page} role={role} busy={busy} withPrimary={wide} onStep={onStep} />
  ) : (
    <ReadOnlyCard />
  );
  const about = (
    <>
      <ColourCard page={page} />
      <ScreeningCard page={page} />
      <HistoryCard page={page} />
      <KeyPopulationCard page={page} onAsk={() => onAct('key')} />
      <CarePlanCard page={page} />
    </>
  );
  const duties = (
    <>
      <ReportClocksCard page={page} now={now} />
      <ReferralCard page={page} onCancel={() => onAct('cancel')} />
      <CaseCard
        page={page}
        mayAct={page.mayWrite && isDoctor(role)}
        onHandOver={() => onAct('hand-over')}
        onClose={() => onAct('close')}
      />
    </>
  );
  if (!wide) {
    return (
      <>
        {who}
        {lead}
        {duties}
        {about}
      </>
    );
  }
  return (
    <Stack flow="line" gap={16} align="start">
      <Grow>
        {who}
        {about}
      </Grow>
      <Grow>
        {lead}
        {duties}
      </Grow>
    </Stack>
  );
}

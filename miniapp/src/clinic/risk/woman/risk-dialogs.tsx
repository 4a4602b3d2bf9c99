import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import type { RiskActInput } from './act-input.ts';
import type { RiskAct } from './acts.ts';
import { CaseContactSheet, CloseCaseSheet, HandOverSheet } from './case-sheets.tsx';
import { KeyPopulationSheet } from './key-population-sheet.tsx';
import { openClock } from './next-step.ts';
import { CancelReferralSheet, ReferSheet } from './referral-sheets.tsx';

interface RiskDialogsProps {
  readonly page: RiskPage;
  readonly asked: RiskAct | null;
  readonly input: RiskActInput;
  readonly edit: (change: Partial<RiskActInput>) => void;
  readonly busy: string | null;
  readonly problem: string | null;
  readonly onSend: (act: RiskAct) => void;
  readonly onClose: () => void;
}

/** The short form of whatever act was asked for; at most one is open. */
export function RiskDialogs({ asked, busy, onSend, ...rest }: RiskDialogsProps) {
  const sheet = (act: RiskAct) => ({ ...rest, open: asked === act, busy: busy === act, onSend: () => onSend(act) });
  const clock = openClock(rest.page);
  return (
    <>
      <ReferSheet {...sheet('refer')} />
      <CancelReferralSheet {...sheet('cancel')} />
      <CaseContactSheet {...sheet('contact')} />
      <HandOverSheet {...sheet('hand-over')} />
      <CloseCaseSheet {...sheet('close')} />
      <KeyPopulationSheet {...sheet('key')} />
      <Dialog
        title="已经报给县里了吗？"
        open={asked === 'report'}
        busy={busy === 'report'}
        confirm="已上报，记下"
        cancel="还没有"
        onConfirm={() => onSend('report')}
        onCancel={rest.onClose}
      >
        {`报给：${clock?.to ?? ''}。记下后计时停止，写上您的名字和时间。`}
      </Dialog>
    </>
  );
}

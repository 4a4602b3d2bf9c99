import type { AlertDetail } from '../../../../../shared/contract/clinic.ts';
import {
  acknowledgeAlert,
  closeAlert,
  planAlert,
  recordContact,
  recordOutcome,
} from '../../../../../shared/contract/clinic.ts';
import { OUTCOME_WORDS } from '../../../../../shared/danger/alert.ts';
import { uuid } from '../../../platform/uuid.ts';
import { call } from '../../../session/call.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import type { AlertAct } from '../alert-actions.ts';
import { type ActInput, noteForHerOf, noteOf } from './act-input.ts';
import { ContactSheet, OutcomeSheet, PlanSheet } from './act-sheets.tsx';

interface ActDialogsProps {
  readonly detail: AlertDetail;
  readonly asked: AlertAct | null;
  readonly input: ActInput;
  readonly edit: (change: Partial<ActInput>) => void;
  readonly busy: AlertAct | null;
  readonly problem: string | null;
  readonly onSend: (act: AlertAct) => void;
  readonly onClose: () => void;
}

/** The short form of whatever act was asked for; at most one is open. */
export function ActDialogs({ detail, asked, busy, onSend, ...rest }: ActDialogsProps) {
  const sheet = (act: AlertAct) => ({ ...rest, open: asked === act, busy: busy === act, onSend: () => onSend(act) });
  const { outcome } = detail.alert;
  return (
    <>
      <ContactSheet {...sheet('contact')} attempts={detail.contactAttempts} />
      <PlanSheet {...sheet('plan')} />
      <OutcomeSheet {...sheet('outcome')} attempts={detail.contactAttempts} />
      <Dialog
        title="办结这条报告？"
        open={asked === 'close'}
        busy={busy === 'close'}
        confirm="办结"
        onConfirm={() => onSend('close')}
        onCancel={rest.onClose}
      >
        {`结果：${outcome === null ? '还没有' : OUTCOME_WORDS[outcome]}。办结后不能再改；她再报告会另开一条。`}
      </Dialog>
    </>
  );
}

/** Sends one act with what was filled in for it; `null` while the choice is missing. */
export function sendingOf(act: AlertAct, detail: AlertDetail, input: ActInput): (() => Promise<AlertDetail>) | null {
  const params = { alertId: detail.alert.alertId };
  const { contact, plan, outcome } = input;
  switch (act) {
    case 'acknowledge':
      return () => call(acknowledgeAlert, { params });
    case 'contact':
      return contact === null
        ? null
        : () => {
            const { attemptId, contactNote } = input;
            return call(recordContact, { params, body: { result: contact, attemptId, ...noteOf(contactNote) } });
          };
    case 'plan':
      return plan === null
        ? null
        : () => call(planAlert, { params, body: { plan, ...noteForHerOf(input.noteForHer) } });
    case 'outcome':
      return outcome === null
        ? null
        : () => call(recordOutcome, { params, body: { outcome, ...noteOf(input.outcomeNote) } });
    case 'close':
      return () => call(closeAlert, { params });
  }
}

/** What was sent is forgotten, so that the next of its kind starts empty. */
export function afterSending(act: AlertAct): Partial<ActInput> {
  if (act === 'contact') return { contact: null, contactNote: '', attemptId: uuid() };
  if (act === 'plan') return { plan: null, noteForHer: '' };
  return act === 'outcome' ? { outcome: null, outcomeNote: '' } : {};
}

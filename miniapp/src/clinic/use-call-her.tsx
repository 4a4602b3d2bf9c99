import { type ReactNode, useState } from 'react';
import type { WorklistRow } from '../../../shared/contract/clinic.ts';
import { revealPhone } from '../../../shared/contract/clinic.ts';
import { callPhone } from '../platform/phone-call.ts';
import { call } from '../session/call.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Stack } from '../ui/stack.tsx';
import { Words } from '../ui/words.tsx';
import { failureWords } from './failure-words.ts';

type Callee = Pick<WorklistRow, 'alertId' | 'maskedName'>;

export interface CallHer {
  readonly callHer: (woman: Callee) => void;
  /** The alert whose number is being fetched. */
  readonly fetching: string | null;
  /** Shows the number; stands once on the page. */
  readonly dialog: ReactNode;
}

/** Asks for her number, which is written to the audit, and rings her: a phone dials, a desktop shows the number. */
export function useCallHer(onProblem: (words: string) => void): CallHer {
  const [fetching, setFetching] = useState<string | null>(null);
  const [shown, setShown] = useState<{ readonly name: string; readonly phone: string } | null>(null);

  const ring = async ({ alertId, maskedName }: Callee) => {
    setFetching(alertId);
    try {
      const { phone } = await call(revealPhone, { params: { alertId } });
      if (phone === null) onProblem('她没有留电话，请联系村医或家人');
      else if (process.env.TARO_ENV === 'weapp') callPhone(phone);
      else setShown({ name: maskedName, phone });
    } catch (error) {
      onProblem(failureWords(error));
    } finally {
      setFetching(null);
    }
  };

  const dialog = (
    <Dialog
      title={`拨打 ${shown?.name ?? ''}`}
      open={shown !== null}
      confirm="拨号"
      cancel="关闭"
      onConfirm={() => shown !== null && callPhone(shown.phone)}
      onCancel={() => setShown(null)}
    >
      <Stack gap={8}>
        <Words size="heading">{spaced(shown?.phone ?? '')}</Words>
        <Words size="small" tone="quiet">
          这次查看号码已记入访问记录。打完请在报告里记一次联系。
        </Words>
      </Stack>
    </Dialog>
  );
  return { callHer: (woman) => void ring(woman), fetching, dialog };
}

/** `138 0000 2170`: read out and typed in threes and fours. */
export const spaced = (phone: string): string =>
  phone.length === 11 ? `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}` : phone;

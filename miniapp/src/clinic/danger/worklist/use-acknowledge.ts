import { useState } from 'react';
import type { WorklistRow } from '../../../../../shared/contract/clinic.ts';
import { acknowledgeAlert } from '../../../../../shared/contract/clinic.ts';
import { call } from '../../../session/call.ts';
import { CallRefused } from '../../../session/call-error.ts';
import { failureWords } from '../../failure-words.ts';

/** Takes an alert by name, one at a time: while one is on its way another tap does nothing. */
export function useAcknowledge(say: (words: string) => void, refresh: () => void) {
  const [acknowledging, setAcknowledging] = useState<string | null>(null);
  const acknowledge = async ({ alertId, maskedName }: Pick<WorklistRow, 'alertId' | 'maskedName'>) => {
    if (acknowledging !== null) return;
    setAcknowledging(alertId);
    try {
      await call(acknowledgeAlert, { params: { alertId } });
      say(`已确认：${maskedName}。请联系她`);
    } catch (error) {
      const taken = error instanceof CallRefused && error.reply.code === 'state-conflict';
      say(taken ? `${maskedName} 的报告别人已经确认了` : failureWords(error));
    } finally {
      setAcknowledging(null);
      refresh();
    }
  };
  return { acknowledging, acknowledge: (row: WorklistRow) => void acknowledge(row) };
}

import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import type { RiskActInput } from './act-input.ts';

export const NOTE_LENGTH = 500;

export interface RiskSheetProps {
  readonly page: RiskPage;
  readonly open: boolean;
  readonly input: RiskActInput;
  readonly edit: (change: Partial<RiskActInput>) => void;
  readonly busy: boolean;
  /** Why it was refused a moment ago. */
  readonly problem: string | null;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

interface NoteProps {
  readonly label?: string;
  readonly value: string;
  readonly hint?: string;
  readonly onCommit: (text: string) => void;
}

export function Note({ label = '补充', value, hint = '只有医护看得到', onCommit }: NoteProps) {
  return (
    <Field label={label} optional lines={3} maxLength={NOTE_LENGTH} value={value} hint={hint} onCommit={onCommit} />
  );
}

interface SendProps extends Pick<RiskSheetProps, 'busy' | 'problem' | 'onSend'> {
  readonly words: string;
  readonly ready: boolean;
}

export function Send({ words, ready, busy, problem, onSend }: SendProps) {
  return (
    <Stack gap={8}>
      {problem !== null && (
        <Words size="small" tone="problem" role="status">
          {problem}
        </Words>
      )}
      <Button block busy={busy} disabled={!ready} onPress={onSend}>
        {words}
      </Button>
    </Stack>
  );
}

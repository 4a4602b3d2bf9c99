import { useRef, useState } from 'react';
import {
  ATTEMPT_CHANNELS,
  ATTEMPT_RESULTS,
  type AttemptChannel,
  type AttemptResult,
  CHANNEL_WORDS,
  RESULT_WORDS,
} from '../../../../../shared/followup/follow-up.ts';
import type { FollowUpEventId } from '../../../../../shared/identity/ids.ts';
import { uuid } from '../../../platform/uuid.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { Note, Send } from '../../risk/woman/sheet-parts.tsx';
import type { FollowUpAct } from './use-follow-up.ts';

export interface FollowUpSheetProps {
  readonly open: boolean;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onSend: (body: FollowUpAct) => Promise<boolean>;
  readonly onClose: () => void;
}

/** One try to reach her: how, and what came of it. */
export function AttemptSheet({ open, busy, problem, onSend, onClose }: FollowUpSheetProps) {
  const [id, setId] = useState(() => uuid() as FollowUpEventId);
  const [channel, setChannel] = useState<AttemptChannel | null>(null);
  const [result, setResult] = useState<AttemptResult | null>(null);
  const [note, setNote] = useState('');
  const latestNote = useRef('');
  const send = async () => {
    if (channel === null || result === null) return;
    const words = latestNote.current.trim();
    const sent = await onSend({ kind: 'attempt', id, channel, result, ...(words === '' ? {} : { note: words }) });
    if (!sent) return;
    setId(uuid() as FollowUpEventId);
    setResult(null);
    setNote('');
    latestNote.current = '';
    onClose();
  };
  return (
    <Sheet title="记一次联系" open={open} onClose={onClose}>
      <Stack>
        <Stack gap={8}>
          <Words size="small">怎样联系</Words>
          <Stack flow="wrap" gap={8}>
            {ATTEMPT_CHANNELS.map((each) => (
              <Chip key={each} selected={channel === each} onPress={() => setChannel(each)}>
                {CHANNEL_WORDS[each]}
              </Chip>
            ))}
          </Stack>
        </Stack>
        <Choice
          label="联系的结果"
          options={ATTEMPT_RESULTS.map((value) => ({ value, label: RESULT_WORDS[value] }))}
          chosen={result === null ? [] : [result]}
          onChange={([next]) => setResult(next ?? null)}
        />
        <Note
          value={note}
          onCommit={(text) => {
            latestNote.current = text;
            setNote(text);
          }}
        />
        <Send
          words="记下"
          ready={channel !== null && result !== null}
          busy={busy}
          problem={problem}
          onSend={() => void send()}
        />
      </Stack>
    </Sheet>
  );
}

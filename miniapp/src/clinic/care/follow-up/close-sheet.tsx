import { useRef, useState } from 'react';
import { FOLLOW_UP_OUTCOMES, type FollowUpOutcome, OUTCOME_WORDS } from '../../../../../shared/followup/follow-up.ts';
import type { FollowUpEventId } from '../../../../../shared/identity/ids.ts';
import { addDays, type CalendarDate } from '../../../../../shared/time/calendar-date.ts';
import { today } from '../../../platform/clock.ts';
import { uuid } from '../../../platform/uuid.ts';
import { Choice } from '../../../ui/choice.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { Note, Send } from '../../risk/woman/sheet-parts.tsx';
import type { FollowUpSheetProps } from './attempt-sheet.tsx';

/** What a person can say became of it; that it was done is said by recording it. */
const SAID = FOLLOW_UP_OUTCOMES.filter((outcome) => outcome !== 'done');

/** What became of a missed visit. */
export function CloseFollowUpSheet({ open, busy, problem, onSend, onClose }: FollowUpSheetProps) {
  const [id] = useState(() => uuid() as FollowUpEventId);
  const [outcome, setOutcome] = useState<FollowUpOutcome | null>(null);
  const [day, setDay] = useState('');
  const [note, setNote] = useState('');
  const latestNote = useRef('');
  const ready = outcome !== null && (outcome !== 'new-date' || day !== '');
  const send = async () => {
    if (outcome === null || !ready) return;
    const words = latestNote.current.trim();
    const sent = await onSend({
      kind: 'closed',
      id,
      outcome,
      ...(outcome === 'new-date' ? { newDate: day as CalendarDate } : {}),
      ...(words === '' ? {} : { note: words }),
    });
    if (sent) onClose();
  };
  return (
    <Sheet title="结果怎样" open={open} onClose={onClose}>
      <Stack>
        <Words size="small" tone="quiet">
          已经做了的，请在她的手册里补记，会自己结案。
        </Words>
        <Choice
          label="结果"
          options={SAID.map((value) => ({ value, label: OUTCOME_WORDS[value] }))}
          chosen={outcome === null ? [] : [outcome]}
          onChange={([next]) => setOutcome(next ?? null)}
        />
        {outcome === 'new-date' && (
          <DateField label="约在哪天" value={day} min={today()} max={addDays(today(), 366)} onCommit={setDay} />
        )}
        <Note
          value={note}
          onCommit={(text) => {
            latestNote.current = text;
            setNote(text);
          }}
        />
        <Send words="结案" ready={ready} busy={busy} problem={problem} onSend={() => void send()} />
      </Stack>
    </Sheet>
  );
}

import { useState } from 'react';
import { addShift, type Roster } from '../../../../shared/contract/roster.ts';
import type { StaffId } from '../../../../shared/identity/ids.ts';
import { addDays } from '../../../../shared/time/calendar-date.ts';
import { chinaDate, type EpochMs } from '../../../../shared/time/china-time.ts';
import { call } from '../../session/call.ts';
import { CallRefused } from '../../session/call-error.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { MomentField } from '../../ui/moment-field.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import { failureWords } from '../failure-words.ts';
import type { RosterPlace, Span } from './roster-view.ts';
import {
  chosenUsual,
  offeredDays,
  type ShiftForm,
  shiftBody,
  startShift,
  USUAL_SHIFTS,
  withDay,
  withUsualShift,
} from './shift-form.ts';

/** How far ahead a shift may be written. */
const FARTHEST_DAYS = 92;

export interface AddShiftSheetProps {
  readonly place: RosterPlace;
  /** The gap it is to fill. */
  readonly gap: Span | undefined;
  readonly now: EpochMs;
  readonly onClose: () => void;
  readonly onAdded: (roster: Roster, name: string) => void;
  /** The colleague is no longer there: the list shown is old. */
  readonly onGone: () => void;
}

/** Who, which day, which shift; the exact hours underneath. */
export function AddShiftSheet({ place, gap, now, onClose, onAdded, onGone }: AddShiftSheetProps) {
  const [form, setForm] = useState(() => startShift(now, gap));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const change = (next: Partial<ShiftForm>) => {
    setFailure(null);
    setForm({ ...form, ...next });
  };
  const body = shiftBody(form);
  const colleague = place.staff.find(({ staffId }) => staffId === form.staffId);

  const add = async () => {
    if (body === null || colleague === undefined) return;
    setBusy(true);
    setFailure(null);
    try {
      onAdded(await call(addShift, { body }), colleague.name);
    } catch (error) {
      setFailure(error);
      if (isGone(error)) onGone();
    } finally {
      setBusy(false);
    }
  };
  const refused = (field: string) => (failure instanceof CallRefused ? failure.fieldMessage(field) : undefined);
  const [wrongStart, wrongEnd] = [refused('startsAt'), refused('endsAt')];
  const days = { min: chinaDate(now), max: addDays(chinaDate(now), FARTHEST_DAYS) };
  return (
    <Sheet title={`${place.name} 加一班`} open onClose={onClose}>
      <Stack gap={16}>
        <Colleagues place={place} chosen={form.staffId} onChoose={(staffId) => change({ staffId })} />
        <Quick form={form} now={now} onChange={change} />
        <Stack gap={4}>
          <MomentField
            label="从"
            day={form.fromDay}
            time={form.fromTime}
            onDay={(day) => change(withDay(form, day))}
            onTime={(fromTime) => change({ fromTime })}
            problem={wrongStart}
            {...days}
          />
          <MomentField
            label="到"
            day={form.toDay}
            time={form.toTime}
            onDay={(toDay) => change({ toDay })}
            onTime={(toTime) => change({ toTime })}
            problem={wrongEnd}
            {...days}
          />
        </Stack>
        {failure !== null && wrongStart === undefined && wrongEnd === undefined && (
          <Words size="small" tone="problem" role="status">
            {isGone(failure) ? '这位同事已经不在这里了，请换一位' : failureWords(failure)}
          </Words>
        )}
        <Button block busy={busy} disabled={body === null || colleague === undefined} onPress={() => void add()}>
          {colleague === undefined ? '先选谁值班' : `排上${colleague.name}`}
        </Button>
      </Stack>
    </Sheet>
  );
}

const isGone = (error: unknown): boolean => error instanceof CallRefused && error.reply.code === 'not-found';

interface ColleaguesProps {
  readonly place: RosterPlace;
  readonly chosen: StaffId | null;
  readonly onChoose: (staffId: StaffId) => void;
}

function Colleagues({ place, chosen, onChoose }: ColleaguesProps) {
  return (
    <Stack gap={8}>
      <Words size="small">谁值班</Words>
      {place.staff.length === 0 && <Words tone="quiet">这里还没有同事。请县妇幼管理员先在「人员」里邀请。</Words>}
      <Stack flow="wrap" gap={8}>
        {place.staff.map(({ staffId, name }) => (
          <Chip key={staffId} selected={staffId === chosen} onPress={() => onChoose(staffId)}>
            {name}
          </Chip>
        ))}
      </Stack>
    </Stack>
  );
}

interface QuickProps {
  readonly form: ShiftForm;
  readonly now: EpochMs;
  readonly onChange: (next: ShiftForm) => void;
}

function Quick({ form, now, onChange }: QuickProps) {
  const usual = chosenUsual(form);
  return (
    <>
      <Stack gap={8}>
        <Words size="small">哪一天开始</Words>
        <Stack flow="wrap" gap={8}>
          {offeredDays(now).map(({ day, words }) => (
            <Chip key={day} selected={form.fromDay === day} onPress={() => onChange(withDay(form, day))}>
              {words}
            </Chip>
          ))}
        </Stack>
      </Stack>
      <Stack gap={8}>
        <Words size="small">什么班</Words>
        <Stack flow="wrap" gap={8}>
          {USUAL_SHIFTS.map((each) => (
            <Chip key={each.words} selected={each === usual} onPress={() => onChange(withUsualShift(form, each))}>
              {each.words}
            </Chip>
          ))}
        </Stack>
      </Stack>
    </>
  );
}

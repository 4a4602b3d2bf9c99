import type { EpochMs } from '../../../../shared/time/china-time.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { List } from '../../ui/list.tsx';
import { Row } from '../../ui/row.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import { comingShifts, onCallNow, type RosterPlace, type RosterShift, spanWords } from './roster-view.ts';

export interface PlaceCardProps {
  readonly place: RosterPlace;
  readonly now: EpochMs;
  /** Absent for those who only read. */
  readonly onAdd?: ((place: RosterPlace) => void) | undefined;
  readonly onRemove?: ((shift: RosterShift) => void) | undefined;
}

/** One institution: who answers now, and who comes after. */
export function PlaceCard({ place, now, onAdd, onRemove }: PlaceCardProps) {
  const names = onCallNow(place, now);
  const shifts = comingShifts(place, now);
  return (
    <Card heading={place.name}>
      <Stack gap={8}>
        <Words bold={names.length > 0} tone={names.length > 0 ? 'ink' : 'problem'}>
          {names.length === 0 ? '现在没有人值班' : `现在值班：${names.join('、')}`}
        </Words>
        {shifts.length === 0 && <Words tone="quiet">七天内还没有排班。</Words>}
        <List label={`${place.name}七天内的班`}>
          {shifts.map((shift) => (
            <ShiftRow key={shift.shiftId} shift={shift} now={now} onRemove={onRemove} />
          ))}
        </List>
        {onAdd !== undefined && (
          <Button compact kind="soft" icon="plus" label={`加一班，${place.name}`} onPress={() => onAdd(place)}>
            加一班
          </Button>
        )}
      </Stack>
    </Card>
  );
}

interface ShiftRowProps extends Pick<PlaceCardProps, 'now' | 'onRemove'> {
  readonly shift: RosterShift;
}

function ShiftRow({ shift, now, onRemove }: ShiftRowProps) {
  const when = spanWords({ from: shift.startsAt, to: shift.endsAt }, now);
  return (
    <Row
      title={when}
      note={shift.staffName}
      trailing={
        onRemove === undefined ? undefined : (
          <Button compact kind="plain" label={`取消${shift.staffName}的班，${when}`} onPress={() => onRemove(shift)}>
            取消
          </Button>
        )
      }
    />
  );
}

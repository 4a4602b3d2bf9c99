import { Chip } from '../../../ui/chip.tsx';
import { switchAlarm, useAlarm, useAlarmReady } from '../../alarm.ts';

/** Whether a new top-tier alert is heard. Until the page was touched once a browser stays silent, and it says so. */
export function AlarmChip() {
  const on = useAlarm((alarm) => alarm.on);
  const ready = useAlarmReady();
  const words = !on ? '声音 关' : ready ? '声音 开' : '声音 开，点一下页面才会响';
  return (
    <Chip selected={on} onPress={() => switchAlarm(!on)}>
      {words}
    </Chip>
  );
}

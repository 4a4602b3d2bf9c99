import { useEffect, useRef } from 'react';
import { now } from '../../../platform/clock.ts';
import { Button } from '../../../ui/button.tsx';
import { switchAlarm, useAlarm, useAlarmReady } from '../../alarm.ts';

/** The touch that wakes the sound may be the press of this very button: it must not switch it off again. */
const SAME_TOUCH_MS = 600;

/** Whether a new top-tier alert is heard. Until the page was touched once a browser stays silent, and it says so. */
export function AlarmSwitch() {
  const on = useAlarm((alarm) => alarm.on);
  const ready = useAlarmReady();
  const readyAt = useRef(0);
  useEffect(() => {
    if (ready) readyAt.current = now();
  }, [ready]);
  const press = () => {
    if (!on) switchAlarm(true);
    else if (ready && now() - readyAt.current > SAME_TOUCH_MS) switchAlarm(false);
  };
  const words = !on ? '声音 关' : ready ? '声音 开' : '打开声音';
  return (
    <Button kind="soft" compact icon="speaker" label={`最急的报告响铃提醒，${words}`} onPress={press}>
      {words}
    </Button>
  );
}

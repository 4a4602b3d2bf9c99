import { View } from '@tarojs/components';
import classes from './countdown.module.scss';
import { aria } from './host/aria.ts';
import { styleSheet } from './style-sheet.ts';

const css = styleSheet(classes);

export interface CountdownProps {
  /** What happens when it runs out. */
  readonly label: string;
  readonly remainingSeconds: number;
  readonly totalSeconds: number;
  readonly tone?: 'emergency' | 'brand' | 'quiet';
}

/** `1:48` under an hour, `3小时22分` from then on; spoken in words. Past zero it says so and does not count on. */
export function remainingWords(seconds: number): { readonly shown: string; readonly spoken: string } {
  if (seconds <= 0) return { shown: '到时间了', spoken: '到时间了' };
  const whole = Math.ceil(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = whole % 60;
  if (hours > 0) return { shown: `${hours}小时${minutes}分`, spoken: `还有${hours}小时${minutes}分` };
  return { shown: `${minutes}:${String(rest).padStart(2, '0')}`, spoken: `还有${minutes}分${rest}秒` };
}

/** Time left until something happens by itself. It does not tick: the screen draws it again. */
export function Countdown({ label, remainingSeconds, totalSeconds, tone = 'brand' }: CountdownProps) {
  const { shown, spoken } = remainingWords(remainingSeconds);
  const passed = totalSeconds <= 0 ? 1 : 1 - Math.min(1, Math.max(0, remainingSeconds / totalSeconds));
  return (
    <View
      className={css('countdown', tone !== 'brand' && tone)}
      {...aria({ role: 'timer', label: `${label}，${spoken}` })}
    >
      <View className={css('words')}>
        <View>{label}</View>
        <View className={css('time')}>{shown}</View>
      </View>
      <View className={css('track')}>
        <View className={css('passed')} style={{ width: `${(passed * 100).toFixed(1)}%` }} />
      </View>
    </View>
  );
}

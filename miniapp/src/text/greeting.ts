import { chinaClock, type EpochMs } from '../../../shared/time/china-time.ts';

/** What one says at this hour in China. */
export function greetingAt(at: EpochMs): string {
  const hour = Number(chinaClock(at).slice(0, 2));
  if (hour < 5) return '夜深了';
  if (hour < 9) return '早上好';
  if (hour < 12) return '上午好';
  if (hour < 14) return '中午好';
  if (hour < 18) return '下午好';
  return '晚上好';
}

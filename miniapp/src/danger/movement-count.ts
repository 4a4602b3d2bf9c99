import { chinaClock, type EpochMs, HOUR_MS, MINUTE_MS } from '../../../shared/time/china-time.ts';

/** A count says something only over two full hours; what moves after them does not belong to it. */
export const COUNT_LASTS_MS = 2 * HOUR_MS;

export const isFullCount = (since: EpochMs, at: EpochMs): boolean => at - since >= COUNT_LASTS_MS;

/** `已数 1小时12分，10:05开始`, in whole minutes: nobody needs the seconds of two hours. */
export function countedWords(since: EpochMs, at: EpochMs): string {
  const minutes = Math.floor(Math.min(Math.max(0, at - since), COUNT_LASTS_MS) / MINUTE_MS);
  const hours = Math.floor(minutes / 60);
  const counted = hours === 0 ? `${minutes}分` : `${hours}小时${minutes % 60}分`;
  return `已数 ${counted}，${chinaClock(since)}开始`;
}

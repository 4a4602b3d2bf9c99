import type { Handbook } from '../../../shared/contract/handbook.ts';
import { type Trimester, trimesterOf } from '../../../shared/pregnancy/gestational-age.ts';
import { type PregnancyOutcome, stageOn } from '../../../shared/pregnancy/stage.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { chineseDate } from '../../../shared/time/china-time.ts';

/** Where she is, in the words of the first card. After a loss there is nothing to count. */
export type HerStage =
  | {
      readonly kind: 'pregnant';
      readonly gestationDays: number;
      readonly dueDate: string;
      readonly untilDue: string;
    }
  | { readonly kind: 'postpartum'; readonly day: string; readonly bornOn: string }
  | { readonly kind: 'after-loss' };

const TRIMESTER_WORDS: Readonly<Record<Trimester, string>> = { first: '孕早期', second: '孕中期', third: '孕晚期' };

export function herStage(handbook: Handbook, today: CalendarDate): HerStage {
  const stage = stageOn(handbook.dueDate, outcomeOf(handbook), today);
  switch (stage.kind) {
    case 'after-loss':
      return stage;
    case 'postpartum':
      return {
        kind: 'postpartum',
        day: stage.daysSinceBirth <= 0 ? '生产当天' : `产后第${stage.daysSinceBirth}天`,
        bornOn: handbook.deliveredOn === null ? '' : chineseDate(handbook.deliveredOn),
      };
    case 'pregnant':
      return {
        kind: 'pregnant',
        gestationDays: stage.gestationDays,
        dueDate: chineseDate(handbook.dueDate),
        untilDue: `${untilWords(stage.daysToDueDate)} · ${TRIMESTER_WORDS[trimesterOf(stage.gestationDays)]}`,
      };
  }
}

/** A loss outweighs everything else the record says. */
function outcomeOf({ lostOn, deliveredOn }: Handbook): PregnancyOutcome {
  if (lostOn !== null) return { kind: 'lost', on: lostOn };
  if (deliveredOn !== null) return { kind: 'delivered', on: deliveredOn };
  return { kind: 'ongoing' };
}

function untilWords(days: number): string {
  if (days > 0) return `还有${days}天`;
  return days === 0 ? '就是今天' : `已过${-days}天`;
}

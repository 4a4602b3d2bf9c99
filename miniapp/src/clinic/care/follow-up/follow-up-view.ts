import type { FollowUpPage } from '../../../../../shared/contract/care.ts';
import { CHANNEL_WORDS, OUTCOME_WORDS, RESULT_WORDS } from '../../../../../shared/followup/follow-up.ts';
import { chineseDate } from '../../../../../shared/time/china-time.ts';
import type { TimeLineStep } from '../../../ui/time-line.tsx';
import { atWords } from '../../risk/words.ts';

const titleOf = ({ kind, channel, result }: FollowUpPage['events'][number], page: FollowUpPage): string => {
  if (kind === 'opened') return '到期没有记录，分给同事';
  if (kind === 'handed-over') return '交给另一位同事';
  if (kind === 'closed') return page.outcome === null ? '结案' : `结案：${OUTCOME_WORDS[page.outcome]}`;
  return [channel === null ? null : CHANNEL_WORDS[channel], result === null ? null : RESULT_WORDS[result]]
    .filter((part) => part !== null)
    .join('：');
};

/** What was done about it, oldest first. */
export const followUpSteps = (page: FollowUpPage, today: string): readonly TimeLineStep[] =>
  page.events.map((event, at) => ({
    id: `${at}`,
    title: titleOf(event, page),
    note: [atWords(event.by.at, today), event.by.staffName, event.note].filter((part) => part !== null).join(' · '),
    state: 'done',
  }));

/** `产前检查，应在12月24日前 · 负责：周医生`. */
export const followUpLine = ({ title, dueOn, ownerName }: FollowUpPage): string =>
  `${title}，应在${chineseDate(dueOn)}前 · 负责：${ownerName}`;

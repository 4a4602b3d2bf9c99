import type { HerSentence } from '../explain/her-sentence.ts';
import type { MoodScore, Need } from './score.ts';

const say = (id: string, words: string): HerSentence => ({ id: `mood-${id}`, words, verified: false });

const ANY_TIME = say('any-time', '心里难受的时候，随时可以和医生说。');
const TALK_NOW = say('talk-now', '想有人听您说话，打12356。');
const UNFINISHED = say('unfinished', '还有几题没填，可以慢慢填，也可以让医生问您。');

const BY_NEED: Readonly<Record<Need, readonly HerSentence[]>> = {
  routine: [ANY_TIME],
  watch: [say('watch', '下次见医生时，说说最近的心情。'), ANY_TIME],
  repeat: [say('repeat', '过2到4周，再填一次。'), ANY_TIME],
  refer: [say('refer', '请约个时间，和医生好好谈一谈。'), TALK_NOW],
  'same-day': [
    say('not-alone', '您不是一个人，有人能帮您。'),
    say('today', '今天就和医生谈一谈。'),
    TALK_NOW,
    say('stay-with-someone', '请信得过的人陪着您。'),
    say('now', '马上有危险的时候，打120。'),
  ],
};

/** Every sentence about mood she can be shown, each once. */
export const MOOD_SENTENCES: readonly HerSentence[] = ([] as HerSentence[])
  .concat(...Object.keys(BY_NEED).map((need) => BY_NEED[need as Need]), UNFINISHED)
  .filter((sentence, index, all) => all.indexOf(sentence) === index);

/**
 * What she is told after filling in a scale: what to do, never a number, a band or a name for it. What the answers she gave already ask for
 * is said whatever is missing.
 */
export const moodWordsForHer = ({ need, unanswered }: MoodScore): readonly HerSentence[] =>
  unanswered.length > 0 ? BY_NEED[need].concat(UNFINISHED) : BY_NEED[need];

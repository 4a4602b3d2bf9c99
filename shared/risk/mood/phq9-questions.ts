import type { HerSentence } from '../explain/her-sentence.ts';

const question = (item: number, words: string): HerSentence => ({ id: `phq9-${item}`, words, verified: false });

/** The frame around the nine questions. */
export const PHQ9_ASKED = question(0, '过去两周，下面的情况有多少天？');

/** PHQ-9 may be reproduced without permission (Spitzer, Kroenke, Williams; Pfizer). This Chinese wording is from knowledge. */
export const PHQ9_QUESTIONS: readonly HerSentence[] = [
  question(1, '做事时提不起劲或没有兴趣'),
  question(2, '感到心情低落、沮丧或绝望'),
  question(3, '入睡困难、睡不安稳或睡眠过多'),
  question(4, '感觉疲倦或没有活力'),
  question(5, '食欲不振或吃太多'),
  question(6, '觉得自己很糟，或觉得自己很失败，或让自己或家人失望'),
  question(7, '对事物专注有困难，例如阅读报纸或看电视时'),
  question(8, '动作或说话速度缓慢到别人已经察觉；或正好相反，烦躁或坐立不安、动来动去的情况更胜于平常'),
  question(9, '有不如死掉或用某种方式伤害自己的念头'),
];

/** The option’s place is its score. */
export const PHQ9_OPTIONS = ['完全不会', '好几天', '一半以上的天数', '几乎每天'] as const;

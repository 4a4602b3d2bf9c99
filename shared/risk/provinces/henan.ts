import { type CarePlan, EVERY_COLOUR, note } from '../routing/care-plan.ts';
import { citing } from '../routing/clause.ts';

const consensus = citing(
  'henan',
  '落实《孕产妇妊娠风险评估与管理工作规范》专家共识（汴卫〔2022〕38号附件1）',
  '2022-07-15',
);

/** Henan's consensus on the norm, as printed with Kaifeng's plan: ☆ for three or more yellow factors, reassessment on admission and after birth. */
export const HENAN_CARE: CarePlan = {
  follow: {},
  deliver: {},
  cases: [{ on: ['star'], applies: 'optional', clause: consensus('一') }],
  deadlines: [],
  notes: [
    note('star', ['star'], '☆：在黄色管理的基础上，加强孕产期保健管理。', consensus('一')),
    note('admission', EVERY_COLOUR, '入院时再评估，记入住院病历。', consensus('二'), { stages: ['delivery'] }),
    note(
      'after-birth',
      EVERY_COLOUR,
      '产后访视和产后42天对照产后筛查表再评估；没有变化的按孕期分级管理。',
      consensus('三'),
      { stages: ['postpartum'] },
    ),
  ],
};

export { consensus as henanConsensus };

import { listed } from '../predicate/predicate.ts';
import { partial, type RiskRule, type Row, rulesOf } from '../rule.ts';
import { ORANGE_SECTIONS } from './orange.ts';
import { RED_SECTIONS } from './red.ts';
import { YELLOW_SECTIONS } from './yellow.ts';

const FORM = '国卫办妇幼发〔2017〕35号 附件2';

const GREEN: Row = { code: 'G', text: '孕妇基本情况良好，未发现妊娠合并症、并发症。', mode: 'derived' };

const PURPLE: Row = partial(
  'P',
  '所有妊娠合并传染性疾病——如病毒性肝炎、梅毒、HIV感染及艾滋病、结核病、重症感染性肺炎、特殊病毒感染（H1N7、寨卡等）',
  listed('confirmedInfection'),
  { sensitive: true },
);

/** The green row is not asked: it holds when no other row does. */
export const GREEN_RULE = rulesOf('asm-green', 'green', `${FORM} 绿色`, [{ title: '', rows: [GREEN] }]);

/** 附件2 孕产妇妊娠风险评估表: 110 rows to ask, gravest first, purple beside them. */
export const ASSESSMENT_RULES: readonly RiskRule[] = [
  ...rulesOf('asm-red', 'red', `${FORM} 红色`, RED_SECTIONS),
  ...rulesOf('asm-orange', 'orange', `${FORM} 橙色`, ORANGE_SECTIONS),
  ...rulesOf('asm-yellow', 'yellow', `${FORM} 黄色`, YELLOW_SECTIONS),
  ...rulesOf('asm-purple', 'purple', `${FORM} 紫色`, [{ title: '', rows: [PURPLE] }]),
];

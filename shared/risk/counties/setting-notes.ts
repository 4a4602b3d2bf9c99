import type { Layer } from '../layer.ts';
import { henanConsensus } from '../provinces/henan.ts';
import { type Clause, citing } from '../routing/clause.ts';
import { type CountySettings, DEFAULT_COUNTY_SETTINGS } from '../routing/county-settings.ts';
import { nationalNorm } from '../routing/national-care.ts';
import { guanxianPlan } from './guanxian.ts';
import { kaifengPlan } from './kaifeng.ts';
import { nanjiangPlan } from './nanjiang.ts';
import { pengshuiPlan } from './pengshui.ts';

/** One reading of a contradiction or a gap, and the sentence it rests on. */
export interface SettingOption<Value extends string = string> {
  readonly value: Value;
  readonly words: string;
  readonly clause: Clause;
}

/** A setting as a county reads it before it chooses. */
export interface SettingNote {
  readonly id: keyof CountySettings;
  readonly layers: 'all' | Layer;
  readonly question: string;
  readonly options: readonly SettingOption[];
  readonly byDefault: string;
  readonly why: string;
}

type Options = { readonly [Id in keyof CountySettings]: readonly SettingOption<CountySettings[Id]>[] };

const civilCode = citing('national', '《中华人民共和国民法典》', '2020', 'knowledge-unverified');

const OPTIONS: Options = {
  kaifengYellowCase: [
    { value: 'all-yellow', words: '黄色都纳入专案管理', clause: kaifengPlan('二(一)3') },
    { value: 'star-where-able', words: '只有☆，有条件的可纳入', clause: henanConsensus('一') },
  ],
  guanxianRegister: [
    { value: 'by-institution', words: '3、4、7、8日逐级报送，10日前报市', clause: guanxianPlan('附件1 第8条') },
    { value: 'tenth-only', words: '只有10日前报市', clause: guanxianPlan('附件2 填表说明3') },
  ],
  hbsagCarrier: [
    { value: 'yellow-only', words: '只标黄色', clause: nationalNorm('附件2 黄色2.3') },
    { value: 'also-purple', words: '黄色，并标紫色', clause: nationalNorm('附件2 紫色') },
  ],
  orangeDays: [
    { value: 'calendar', words: '3个自然日', clause: civilCode('第二百零一条') },
    { value: 'working', words: '3个工作日', clause: nationalNorm('二(二)') },
  ],
  pengshuiKey: [
    { value: 'as-high-risk', words: '重点孕产妇参照高危，建专案', clause: pengshuiPlan('四(一)5') },
    { value: 'ledger-only', words: '只入乡镇台账；专案只管橙、红、紫', clause: pengshuiPlan('四(二)6') },
  ],
  nanjiangOlder: [
    { value: 'norm-35', words: '高龄按规范黄色1.1，满35岁', clause: nationalNorm('附件2 黄色1.1') },
    { value: 'no-number', words: '方案未写年龄，不自动提示', clause: nanjiangPlan('二(三)') },
  ],
};

const ABOUT: Readonly<Record<keyof CountySettings, readonly [layers: 'all' | Layer, question: string, why: string]>> = {
  kaifengYellowCase: [
    'kaifeng',
    '黄色是否纳入专案管理？正文与附件1不一致。',
    '正文是文件的要求，也是更严的一方：默认不少管一个人；人手不够的县区可改为附件的说法。',
  ],
  guanxianRegister: [
    'guanxian',
    '个案登记表和月报表哪天报？附件1是3、4、7、8日，表下注明10日。',
    '逐级报完才能在10日前报市：默认两者都满足。',
  ],
  hbsagCarrier: [
    'all',
    '乙肝表面抗原阳性、肝功能正常，是否同时标紫色？黄色2.3与紫色“病毒性肝炎”重叠。',
    '评估表给了携带者自己的一行；紫色以评估医师确诊为准，母婴阻断不因颜色而减少。',
  ],
  orangeDays: ['all', '橙色“3日内”是自然日还是工作日？原文未写。', '自然日不会比工作日晚：默认取不会迟报的一种。'],
  pengshuiKey: [
    'pengshui',
    '重点孕产妇“参照高危孕产妇管理”，是否建专案？',
    '原文是参照高危管理并强化措施：默认不少管一个人；只建台账的可以改。',
  ],
  nanjiangOlder: [
    'nanjiang',
    '“高龄孕妇”从几岁起？方案未写。',
    '不自造界限：借用规范的黄色年龄线；这些孕妇按规范本来就应到二级以上。',
  ],
};

/** Every setting with both readings, its default and the reason for it, ready to print. */
export const SETTING_NOTES: readonly SettingNote[] = (Object.keys(ABOUT) as (keyof CountySettings)[]).map((id) => ({
  id,
  layers: ABOUT[id][0],
  question: ABOUT[id][1],
  options: OPTIONS[id],
  byDefault: DEFAULT_COUNTY_SETTINGS[id],
  why: ABOUT[id][2],
}));

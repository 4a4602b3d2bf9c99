import { ruleSetOf } from '../../../../shared/risk/rule-sets.ts';
import { dangerSections } from './danger-sections.ts';
import { growthSections } from './growth-sections.ts';
import { riskSections } from './risk-sections.ts';

const ABOUT = [
  '本文件由程序印出，列出所有还没有医生签字的内容。改了规则，它就跟着改。',
  '请对照纸质原文逐行看：文字对不对，程序读得对不对，界限在哪一边。对的签字，不对的写在旁边。',
  '签字前，程序只提建议：颜色由有评估资质的医师确认。',
];

const READING = [
  '任何一行，医师勾选即为“是”。',
  '没有数值、也没有勾选，是“不能说”，不当作“否”。',
  '全表问完后，没有勾、也没有任何数值的行才当作“否”；写明“必须有数值”的除外。',
  '同时有几种颜色，取最高的；紫色与其他颜色并列。',
  '两个范围共有的界限（如Hb 60、40，PLT 50），归较高的颜色。',
  '原文没有归入的情况，交医师判定，程序不猜。',
];

/** The paper a clinician signs: everything nobody has signed yet, in Chinese, ready to print. */
export function signOffDocument(): string {
  const { id, version, hash } = ruleSetOf('national').ref();
  return `${[
    '# 临床签字单',
    ABOUT.join('\n'),
    `规则：${id}，版本 ${version}，${hash}`,
    '签字人：＿＿＿＿＿＿　职称：＿＿＿＿＿＿　机构：＿＿＿＿＿＿　日期：＿＿＿＿＿＿',
    '## 程序怎么读一张表',
    READING.map((line) => `- ${line}`).join('\n'),
    ...riskSections(),
    ...dangerSections(),
    ...growthSections(),
  ].join('\n\n')}\n`;
}

import type { FormRow } from './form-row.ts';

/** 国卫办妇幼发〔2017〕35号 附件2 孕产妇妊娠风险评估表, 绿色（低风险） and 紫色（传染病）: one row each, copied word by word. */
export const GREEN_AND_PURPLE_FORM = [
  {
    id: 'asm-green-G',
    code: 'G',
    colour: 'green',
    mode: 'derived',
    section: '',
    heading: '',
    suggested: false,
    text: '孕妇基本情况良好，未发现妊娠合并症、并发症。',
  },
  {
    id: 'asm-purple-P',
    code: 'P',
    colour: 'purple',
    mode: 'partial',
    section: '',
    heading: '',
    suggested: false,
    text: '所有妊娠合并传染性疾病——如病毒性肝炎、梅毒、HIV感染及艾滋病、结核病、重症感染性肺炎、特殊病毒感染（H1N7、寨卡等）',
  },
] as const satisfies readonly FormRow[];

import { choice, choices, date, type FieldSpec, number, text } from './field.ts';

/*
 * Measurements that stand on several forms, spelled once. The ranges tell a measurement from a slip of the unit (kPa for mmHg, 斤 for
 * kilograms, metres for centimetres, g/dL for g/L, mg/dL for mmol/L); they are product defaults and grade nothing.
 */

export const SBP = number('sbp', '收缩压', 'mmHg', [40, 280], [70, 220], 0);
export const DBP = number('dbp', '舒张压', 'mmHg', [20, 180], [40, 140], 0);
export const WEIGHT_KG = number('weightKg', '体重', 'kg', [25, 250], [35, 120], 1);
export const HEIGHT_CM = number('heightCm', '身高', 'cm', [100, 220], [135, 190], 1);
export const TEMP_C = number('tempC', '体温', '℃', [30, 44], [35, 42], 1);
export const FUNDAL_HEIGHT_CM = number('fundalHeightCm', '宫底高度', 'cm', [5, 60], [8, 45], 1);
export const GIRTH_CM = number('abdominalCircumferenceCm', '腹围', 'cm', [40, 200], [60, 150], 1);
export const FETAL_HEART = number('fetalHeartRate', '胎心率', '次/分', [30, 260], [80, 200], 0);
export const HB = number('hbGperL', '血红蛋白', 'g/L', [20, 250], [40, 200], 0);

export const OK_OR_NOT = ['ok:未见异常', 'abnormal:异常'] as const;

export const finding = (name: string, label: string): readonly FieldSpec[] => [
  choice(name, label, OK_OR_NOT),
  text(`${name}Note`, `${label}（异常时写明）`),
];

/** 转诊 and what follows, at the foot of every visit form. */
export const referralFields: readonly FieldSpec[] = [
  choice('referral', '转诊', ['none:无', 'referred:有']),
  text('referralReason', '转诊原因'),
  text('referralTo', '转往机构及科室'),
  date('nextVisitOn', '下次随访日期', { ahead: true }),
];

export const guidance = (list: readonly string[]): readonly FieldSpec[] => [
  choices('guidance', '指导', list),
  text('guidanceOther', '其他指导'),
];

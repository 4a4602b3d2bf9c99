import type { RiskColour } from './colour.ts';
import type { Sheet } from './facts/sheet.ts';
import { type LadderWithGap, on } from './ladder.ts';
import {
  AORTIC_DIAMETER,
  CREATININE,
  EJECTION_FRACTION,
  MITRAL_AREA,
  NYHA_CLASS,
  PREDNISONE,
  UNPLACED,
} from './ladders.ts';
import { HIGH_PRESSURE } from './national/history.ts';
import { type Prepared, prepare } from './predicate/judge.ts';
import { all, any, compare, flagged, listed, not, oneOf, type Predicate } from './predicate/predicate.ts';
import { YES } from './predicate/truth.ts';

/** A condition the official wording places in no row. It raises nothing by itself; a clinician must place it. */
export interface Gap {
  /** Of a row, its id; of a ladder or a condition without a row, a name. */
  readonly id: string;
  readonly when: Prepared;
  /** Known to hold, it places the condition after all. */
  readonly unless: Prepared | null;
  /** The highest colour a clinician may place it in; null when only purple is at stake. */
  readonly couldBe: RiskColour | null;
  readonly why: string;
}

export const gap = (id: string, couldBe: RiskColour | null, why: string, when: Predicate, unless?: Predicate): Gap => ({
  id,
  couldBe,
  why,
  when: prepare(when),
  unless: unless === undefined ? null : prepare(unless),
});

const ofLadder = (ladder: LadderWithGap): Gap => gap(ladder.id, 'red', ladder.gapWhy, on(ladder, 'gap'));

/** Conditions with no line of their own (risk assessment form, 2017), in the order of the systems. */
export const GAPS: readonly Gap[] = [
  ofLadder(EJECTION_FRACTION),
  ofLadder(NYHA_CLASS),
  ofLadder(MITRAL_AREA),
  ofLadder(AORTIC_DIAMETER),
  ofLadder(PREDNISONE),
  gap(
    'hypertensive-disorder',
    'red',
    `子痫、HELLP综合征：${UNPLACED}（建议按红色考虑）`,
    oneOf('hdpDiagnosis', 'eclampsia', 'hellp'),
  ),
  gap(
    'blood-pressure',
    'orange',
    '血压≥140/90mmHg或有高血压，还没有妊娠期高血压疾病的诊断：请复测并由医生判定',
    any(HIGH_PRESSURE, flagged('hypertension')),
    not(oneOf('hdpDiagnosis', 'none')),
  ),
  gap(
    'placenta-praevia',
    'red',
    `前置胎盘：有瘢痕子宫时见橙色 3.4、红色 2.2；无瘢痕时${UNPLACED}`,
    flagged('placentaPraevia'),
  ),
  gap('asm-red-1.1.2', 'red', `法洛氏四联症修补术后有残余异常：${UNPLACED}`, flagged('tetralogyResidualLesion')),
  gap('asm-red-1.10.1', 'red', `脑卒中史（不伴脑血管畸形）：${UNPLACED}`, flagged('strokeHistory')),
  gap(
    'asm-red-1.4',
    'red',
    `肾脏疾病伴高血压，肌酐未超过上限的1.5倍：${UNPLACED}`,
    all(any(flagged('ckd'), flagged('kidneyDisease')), flagged('hypertension')),
    on(CREATININE, 'red'),
  ),
  gap(
    'asm-yellow-1.6',
    'orange',
    '做过剖宫产或子宫手术，没有写瘢痕子宫，请医生判定',
    any(compare('cesareanCount', '≥', 1), compare('uterineSurgeryCount', '≥', 1), flagged('uterineScarOtherThanCS')),
    flagged('uterineScar'),
  ),
  gap(
    'asm-yellow-2.3',
    'red',
    '乙肝表面抗原阳性、肝功能不正常：黄色 2.3 只写肝功能正常者，请医生判定',
    all(oneOf('hbsag', 'positive'), not(flagged('liverFunctionNormal'))),
  ),
  gap(
    'asm-purple-P',
    null,
    '筛查阳性尚未确诊：请按规定确诊后判定紫色标识',
    any(oneOf('syphilisScreen', 'positive'), oneOf('hivScreen', 'positive')),
    listed('confirmedInfection'),
  ),
];

/** Whether it belongs to a row of the form. */
export const isOfRow = ({ id }: Gap): boolean => id.indexOf('asm-') === 0;

/** Those of the gaps that a woman's sheet falls into. */
export const gapsIn = (sheet: Sheet, gaps: readonly Gap[]): readonly Gap[] =>
  gaps.filter(({ when, unless }) => when.judge(sheet) === YES && (unless === null || unless.judge(sheet) !== YES));

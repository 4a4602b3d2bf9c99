import { questionReason } from '../../../shared/danger/plausibility.ts';
import { FIELD_SPECS, type FieldSpec, type ReportField } from '../../../shared/danger/report-values.ts';
import type { TriageQuestion } from '../../../shared/danger/triage-types.ts';

/** What is asked and from where she has it. Percentages and contractions an hour are asked by ticks instead. */
const HINTS: Readonly<Partial<Record<ReportField, string>>> = {
  sbp: '上面的数',
  dbp: '下面的数',
  tempC: '腋下量5分钟',
  pulse: '安静坐着，数1分钟',
  spo2: '手指夹的小仪器',
  glucoseMmolL: '扎手指量的',
  fm2h: '安静躺着，数满2小时。没数满就不填',
  respRate: '宝宝安静时，数满1分钟',
  axillaryC: '夹在腋下量5分钟',
};

const SHORT_LABELS: Readonly<Partial<Record<ReportField, string>>> = { sbp: '高压', dbp: '低压' };

export const labelOf = (spec: FieldSpec): string => SHORT_LABELS[spec.field] ?? spec.label;
/** Most decimals taken as typed: thermometers and laboratories write one more than is usual. */
export const typedDecimals = ({ decimals }: FieldSpec): number => (decimals === 0 ? 0 : decimals + 1);
export const hintOf = (field: ReportField): string | undefined => HINTS[field];

export function specOf(field: ReportField): FieldSpec {
  const spec = FIELD_SPECS.find((candidate) => candidate.field === field);
  if (spec === undefined) throw new RangeError(`no such field: ${field}`);
  return spec;
}

/** The question about a value that cannot be graded. */
export function doubtWords(question: TriageQuestion): string {
  const spec = specOf(question.field);
  if (questionReason(question) === 'contradiction') return '低压应该比高压小。请再看一看';
  return `${labelOf(spec)} ${question.value}？请再看一看`;
}

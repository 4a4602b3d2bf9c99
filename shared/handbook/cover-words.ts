import type { Cover, CoverField, DocumentKind } from './cover.ts';

/** Every answer of the cover by the name she reads. */
export const COVER_LABELS: Readonly<Record<CoverField, string>> = {
  ethnicity: '民族',
  occupation: '职业',
  workplace: '工作单位',
  pregnanciesBefore: '以前怀过几次',
  documentKind: '证件',
  documentNumber: '证件号码',
  householdAddress: '户口所在地',
  homeAddress: '现在住址',
  husbandName: '丈夫姓名',
  husbandPhone: '丈夫电话',
  emergencyName: '紧急联系人',
  emergencyPhone: '紧急联系人电话',
};

export const DOCUMENT_WORDS: Readonly<Record<DocumentKind, string>> = {
  'id-card': '身份证',
  passport: '护照',
  other: '其他证件',
};

/** One answer of the cover as it is shown. */
export interface CoverLine {
  readonly field: CoverField;
  readonly label: string;
  readonly value: string;
}

const ORDER: readonly CoverField[] = [
  'ethnicity',
  'occupation',
  'workplace',
  'pregnanciesBefore',
  'documentNumber',
  'householdAddress',
  'homeAddress',
  'husbandName',
  'husbandPhone',
  'emergencyName',
  'emergencyPhone',
];

/** What stands on the cover, in the order of the printed one; what is unknown has no line. */
export function coverLines(cover: Cover): readonly CoverLine[] {
  const lines: CoverLine[] = [];
  for (const field of ORDER) {
    const value = cover[field];
    if (value === undefined) continue;
    const kind = cover.documentKind;
    const label = field === 'documentNumber' && kind !== undefined ? DOCUMENT_WORDS[kind] : COVER_LABELS[field];
    lines.push({ field, label, value: field === 'pregnanciesBefore' ? `${value}次` : String(value) });
  }
  return lines;
}

/** What of the cover nobody has written yet, by name. */
export const blankCoverLabels = (cover: Cover): readonly string[] =>
  ORDER.filter((field) => cover[field] === undefined).map((field) => COVER_LABELS[field]);

/** A document’s number with its middle hidden, for a screen others look at. */
export const maskDocument = (number: string): string => {
  const shown = Array.from(number.trim());
  return shown.length >= 10
    ? `${shown.slice(0, 3).join('')}****${shown.slice(-4).join('')}`
    : `****${shown.slice(-2).join('')}`;
};

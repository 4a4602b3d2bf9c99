import { expect, test } from 'vitest';
import { blankCoverLabels, coverLines, maskDocument } from '../../../shared/handbook/cover-words.ts';

test('the cover is read in the order of the printed one, and what is unknown has no line', () => {
  const cover = {
    emergencyName: '李秀英',
    documentKind: 'passport',
    documentNumber: 'E 12',
    pregnanciesBefore: 0,
    ethnicity: '回族',
  } as const;
  expect(coverLines(cover).map(({ label, value }) => [label, value])).toEqual([
    ['民族', '回族'],
    ['以前怀过几次', '0次'],
    ['护照', 'E 12'],
    ['紧急联系人', '李秀英'],
  ]);
  expect(blankCoverLabels(cover)).toEqual([
    '职业',
    '工作单位',
    '户口所在地',
    '现在住址',
    '丈夫姓名',
    '丈夫电话',
    '紧急联系人电话',
  ]);
});

test.each([
  ['37152519990504002X', '371****002X'],
  ['E1234567', '****67'],
  ['1', '****1'],
  ['', '****'],
  ['𠮷'.repeat(10), `${'𠮷'.repeat(3)}****${'𠮷'.repeat(4)}`],
])('%s is shown to others as %s', (number, masked) => {
  expect(maskDocument(number)).toBe(masked);
});

import { describe, expect, it } from 'vitest';
import { PHASES } from '../../../shared/danger/phase.ts';
import { PLAIN_WORDS } from '../../../shared/danger/plain-words.ts';
import { CLINICAL } from '../../../shared/danger/signs/clinical/index.ts';
import { SIGNS, signsFor } from '../../../shared/danger/signs/index.ts';
import { unverifiedRows } from '../../../shared/danger/unverified.ts';

/** What a woman with eight years of school does not read, or should not have to. */
const CLINIC_WORDS = [
  ...['≥', '≤', '<', '>', '%', '％', '～', '~', '–', '/', '℃', '＋', '+'],
  ...['静息', '晕厥', '恶露', '瘀', '神志', '亢奋', '宫缩', '便意', '高热', '阴道', '会阴', '收缩压', '舒张压', '脉搏'],
  ...['平卧', '气促', '乏力', '剧吐', '分泌物', '皮疹', '腋温', '复测', '眼睑', '脓疱', '水疱', '胎便', '苍白', '吸吮'],
  ...['口角', '一侧', '早孕', '脐部', '尿频', '尿痛', '腹痛', '腹胀', '焦虑', '胰岛素', '无症状', '缓解'],
];
const DISEASES = [
  '子痫',
  '中暑',
  '黄疸',
  '贫血',
  '血栓',
  '中风',
  '肺炎',
  '结核',
  '流感',
  '抑郁',
  '乳腺炎',
  '早产',
  '流产',
];

const rows = SIGNS.map((sign) => ({ ...sign, suspect: '', ...CLINICAL[sign.id], plain: PLAIN_WORDS[sign.id] }));
const numbersIn = (words: string): readonly string[] => words.match(/\d+(\.\d+)?/g) ?? [];

describe('the words she ticks a sign by', () => {
  it('exist for every sign and for nothing else', () => {
    expect(Object.keys(PLAIN_WORDS).sort()).toEqual(SIGNS.map(({ id }) => id).sort());
    expect(Object.keys(PLAIN_WORDS)).toHaveLength(69);
  });

  it('fit a tile of her grid: two to 26 characters', () => {
    const misfit = rows.filter(({ plain }) => [...plain].length < 2 || [...plain].length > 26);
    expect(misfit.map(({ plain }) => plain)).toEqual([]);
  });

  it('hold no symbol and no word of the clinic', () => {
    const held = rows.flatMap(({ plain }) =>
      CLINIC_WORDS.filter((word) => plain.includes(word)).map((word) => [plain, word]),
    );
    expect(held).toEqual([]);
  });

  it('are calm: no exclamation mark, no full stop, no brackets', () => {
    expect(rows.filter(({ plain }) => /[!！。（）()\s]/.test(plain)).map(({ plain }) => plain)).toEqual([]);
  });

  it('never name what a clinician would think of, nor any disease', () => {
    const named = rows.flatMap(({ plain, suspect }) =>
      [...suspect.split(/[、，/（）]/), ...DISEASES]
        .filter((disease) => disease.length > 1 && plain.includes(disease))
        .map((disease) => [plain, disease]),
    );
    expect(named).toEqual([]);
  });

  it('tell any two signs of the same phase apart', () => {
    for (const phase of PHASES) {
      const words = signsFor(phase).map(({ id }) => PLAIN_WORDS[id]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('say no number that the clinical words do not say', () => {
    const invented = rows.flatMap(({ id, plain, words }) => {
      const clinical = numbersIn(words);
      return numbersIn(plain)
        .filter((number) => !clinical.includes(number))
        .map((number) => [id, number]);
    });
    expect(invented).toEqual([]);
  });

  it.each([
    ['ds-bleed-heavy-preg', ['1小时', '1片卫生巾', '大血块', '头晕心慌']],
    ['ds-pph', ['1小时', '1片卫生巾', '鸡蛋大血块', '头晕心慌']],
    ['ds-fm-reduced', ['比平时少', '2小时不到10次', '变少']],
    ['ds-contraction-preterm', ['不到37周', '6次', '腰酸下坠']],
    ['ds-labour', ['满37周', '30秒']],
    ['ds-nb-jaundice', ['24小时内', '手心脚心', '2周后']],
    ['ds-thoughts-harm', ['没有打算']],
    ['ds-suicide-plan', ['已经有打算']],
  ] as const)('keep of %s what its tier stands on: %j', (id, kept) => {
    for (const piece of kept) expect(PLAIN_WORDS[id]).toContain(piece);
  });

  it('stand beside the clinical words in the list of what must still be signed', () => {
    const claims = unverifiedRows()
      .filter(({ part }) => part === 'plain words')
      .map(({ claim, open }) => [claim, open]);
    expect(claims).toEqual(rows.map(({ plain, words }) => [`${plain} | ${words}`, 'wording']));
  });
});

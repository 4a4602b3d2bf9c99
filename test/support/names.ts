/** Names as people write them: one letter, other scripts, rare characters, joined emoji, and what looks like a command. */
export const NAMES: readonly string[] = [
  '李',
  '刘·阿依',
  '买买提•吐尔逊',
  'བསྟན་འཛིན',
  'ئايگۈل',
  '𠀀𪚥',
  '𰻝𱁬',
  '𬭛𲃪',
  'Anne-Marie O’Neil',
  '小👩‍👩‍👧',
  '王 小 麦',
  '=SUM(A1)',
  "'; drop table women; --",
  '<b>王</b>',
  'Ａ',
];

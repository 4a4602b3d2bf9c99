/** The groups of the picker grid, in the order they stand on the screen. A group with no sign in a phase is not shown. */
export const BODY_PARTS = [
  'bleeding-and-water',
  'baby-movement',
  'belly',
  'head-and-eyes',
  'chest-and-breath',
  'legs-and-skin',
  'fever-and-urine',
  'wound-and-breast',
  'mood-and-safety',
  'newborn-breath-and-waking',
  'newborn-feeding-and-belly',
  'newborn-warmth-and-weight',
  'newborn-skin-and-eyes',
] as const;

export type BodyPart = (typeof BODY_PARTS)[number];

export const BODY_PART_WORDS: Readonly<Record<BodyPart, string>> = {
  'bleeding-and-water': '流血和流水',
  'baby-movement': '胎动和要生',
  belly: '肚子',
  'head-and-eyes': '头和眼睛',
  'chest-and-breath': '胸口和呼吸',
  'legs-and-skin': '脸、腿和皮肤',
  'fever-and-urine': '发热和小便',
  'wound-and-breast': '伤口和乳房',
  'mood-and-safety': '心情和安全',
  'newborn-breath-and-waking': '呼吸和精神',
  'newborn-feeding-and-belly': '吃奶和肚子',
  'newborn-warmth-and-weight': '冷热和体重',
  'newborn-skin-and-eyes': '皮肤、眼睛和肚脐',
};

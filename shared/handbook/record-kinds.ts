/** Every kind of record staff write, by its code for good. */
export const RECORD_KINDS = [
  'antenatal-first',
  'antenatal-return',
  'laboratory',
  'ultrasound',
  'delivery',
  'newborn',
  'postpartum-visit',
  'day-42',
  'child-check',
  'vaccination',
  'care-mark',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

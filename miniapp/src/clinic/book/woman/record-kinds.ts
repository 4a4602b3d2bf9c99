import type { StaffBook } from '../../../../../shared/contract/record.ts';
import type { RecordKind } from '../../../../../shared/handbook/record-kinds.ts';

const PREGNANT: readonly RecordKind[] = [
  'antenatal-return',
  'antenatal-first',
  'laboratory',
  'ultrasound',
  'care-mark',
];
const AFTER_BIRTH: readonly RecordKind[] = [
  'postpartum-visit',
  'day-42',
  'child-check',
  'vaccination',
  'newborn',
  'delivery',
  'laboratory',
  'care-mark',
];
const AFTER_LOSS: readonly RecordKind[] = ['postpartum-visit', 'laboratory', 'ultrasound'];

/** What can be written into the book now, the likeliest first. */
export function kindsToWrite({ book }: StaffBook): readonly RecordKind[] {
  const [pregnancy] = book.pregnancies;
  if (pregnancy === undefined) return [];
  if (pregnancy.deliveredOn !== null) return AFTER_BIRTH;
  return pregnancy.lostOn === null ? PREGNANT : AFTER_LOSS.slice(1);
}

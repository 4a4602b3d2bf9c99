import type { RecordKind } from '../record-kinds.ts';
import { ANTENATAL_FIRST, ANTENATAL_RETURN } from './antenatal.ts';
import { DELIVERY, NEWBORN } from './birth.ts';
import { CARE_MARK } from './care-mark.ts';
import { CHILD_CHECK, VACCINATION } from './child.ts';
import type { FieldSpec, RecordForm } from './field.ts';
import { DAY_42, POSTPARTUM_VISIT } from './postpartum.ts';
import { LABORATORY, ULTRASOUND } from './results.ts';

/** The form of every kind. To add one: its code in `record-kinds.ts`, a file here, a line below. */
export const RECORD_FORMS: Readonly<Record<RecordKind, RecordForm>> = {
  'antenatal-first': ANTENATAL_FIRST,
  'antenatal-return': ANTENATAL_RETURN,
  laboratory: LABORATORY,
  ultrasound: ULTRASOUND,
  delivery: DELIVERY,
  newborn: NEWBORN,
  'postpartum-visit': POSTPARTUM_VISIT,
  'day-42': DAY_42,
  'child-check': CHILD_CHECK,
  vaccination: VACCINATION,
  'care-mark': CARE_MARK,
};

/** The fields of a form in the order of the paper. */
export function fieldsOf(kind: RecordKind): readonly FieldSpec[] {
  const fields: FieldSpec[] = [];
  for (const section of RECORD_FORMS[kind].sections) fields.push(...section.fields);
  return fields;
}

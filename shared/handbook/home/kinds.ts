import { choice, type FieldSpec, number } from '../forms/field.ts';
import { DBP, SBP, TEMP_C, WEIGHT_KG } from '../forms/measures.ts';

/** What a woman or her family measures at home. `of` says whose value it is. */
export interface HomeForm {
  readonly title: string;
  readonly of: 'mother' | 'child';
  readonly fields: readonly FieldSpec[];
}

/** What can be measured at home, by its code for good. */
export const HOME_KINDS = [
  'blood-pressure',
  'weight',
  'glucose',
  'movements',
  'temperature',
  'baby-growth',
  'baby-temperature',
] as const;
export type HomeKind = (typeof HOME_KINDS)[number];

const must = <F extends FieldSpec>(field: F): F => ({ ...field, required: true });

/** The names of the numbers are those the triage of danger signs reads. To add a kind: its code above, a line here. */
export const HOME_FORMS: Readonly<Record<HomeKind, HomeForm>> = {
  'blood-pressure': {
    title: '血压',
    of: 'mother',
    fields: [
      must({ ...SBP, label: '高压（收缩压）' }),
      must({ ...DBP, label: '低压（舒张压）' }),
      number('pulse', '脉搏', '次/分', [20, 250], [40, 180], 0),
    ],
  },
  weight: { title: '体重', of: 'mother', fields: [must(WEIGHT_KG)] },
  glucose: {
    title: '血糖',
    of: 'mother',
    fields: [
      must(number('glucoseMmolL', '血糖', 'mmol/L', [0.5, 50], [2, 30], 1)),
      must(choice('when', '什么时候量的', ['fasting:空腹', '1h:饭后1小时', '2h:饭后2小时', 'other:别的时候'])),
    ],
  },
  movements: {
    title: '胎动',
    of: 'mother',
    fields: [must(number('fm2h', '2小时胎动', '次', [0, 300], [0, 150], 0))],
  },
  temperature: { title: '体温', of: 'mother', fields: [must(TEMP_C)] },
  'baby-growth': {
    title: '宝宝长得怎么样',
    of: 'child',
    fields: [
      number('weightKg', '宝宝体重', 'kg', [0.4, 60], [1.5, 35], 2),
      number('lengthCm', '宝宝身长', 'cm', [25, 140], [40, 130], 1),
      number('headCm', '宝宝头围', 'cm', [20, 65], [28, 58], 1),
    ],
  },
  'baby-temperature': {
    title: '宝宝体温',
    of: 'child',
    fields: [must(number('axillaryC', '宝宝腋温', '℃', [25, 43], [34, 42], 1))],
  },
};

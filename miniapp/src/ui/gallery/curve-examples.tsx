import { View } from '@tarojs/components';
import { growthCurve } from '../../../../shared/curves/growth-curve.ts';
import type { Measured } from '../../../../shared/curves/mother-axis.ts';
import { movementsCurve, pressureCurve } from '../../../../shared/curves/mother-curves.ts';
import { weightCurve } from '../../../../shared/curves/weight-curve.ts';
import type { Provenance } from '../../../../shared/handbook/provenance.ts';
import { addDays, dateOfDayNumber } from '../../../../shared/time/calendar-date.ts';
import { Card } from '../card.tsx';
import { Curve } from '../curve.tsx';

const DUE = dateOfDayNumber(20_854);
const AXIS = { kind: 'gestation', dueDate: DUE } as const;

const on = <V,>(gestationDays: number, value: V, provenance: Provenance = 'clinic'): Measured<V> => ({
  on: addDays(DUE, gestationDays - 280),
  value,
  provenance,
});

const PRESSURES = [
  on(60, { sbp: 108, dbp: 68 }),
  on(119, { sbp: 112, dbp: 70 }),
  on(140, { sbp: 118, dbp: 74 }, 'self'),
  on(161, { sbp: 119, dbp: 72 }, 'imported'),
  on(182, { sbp: 126, dbp: 80 }),
  on(196, { sbp: 262, dbp: 88 }, 'self'),
  on(204, { sbp: 136, dbp: 86 }, 'self'),
];
const WEIGHTS = [
  on(60, 54),
  on(90, 54.8, 'self'),
  on(119, 57),
  on(154, 60, 'self'),
  on(182, 62.5),
  on(204, 64.8, 'self'),
];
const SIZES = [on(290, 3.4), on(320, 4.5), on(370, 5.9, 'self'), on(460, 7.6), on(600, 9.4)];
const BORN = { bornOn: addDays(DUE, -2), gestationDays: 278, sex: 'girl' } as const;

/** Curves full, empty, with one value, with a value beyond the axis and with nothing to compare with. */
export function CurveExamples() {
  return (
    <View>
      <Card heading="血压">
        <Curve spec={pressureCurve(PRESSURES, AXIS)} />
      </Card>
      <Card heading="体重">
        <Curve spec={weightCurve(WEIGHTS, DUE, { weightKg: 53, startBmi: 20.7, children: 1 })} />
      </Card>
      <Card heading="体重，双胎">
        <Curve spec={weightCurve(WEIGHTS, DUE, { weightKg: 53, startBmi: 20.7, children: 2 })} />
      </Card>
      <Card heading="胎动">
        <Curve spec={movementsCurve([on(200, 22, 'self')], AXIS)} />
      </Card>
      <Card heading="宝宝体重">
        <Curve spec={growthCurve(BORN, 'weightKg', SIZES)} />
      </Card>
      <Card heading="宝宝头围">
        <Curve spec={growthCurve(BORN, 'headCm', [], 'z')} />
      </Card>
    </View>
  );
}

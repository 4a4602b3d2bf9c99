import { addDays } from '../../../shared/time/calendar-date.ts';
import { today } from '../platform/clock.ts';
import { Card } from '../ui/card.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import type { StepProps } from './use-enrolment.ts';

/** What the wheel of the date picker offers; the server judges the year. */
const YEARS_OFFERED = 61;
const USUAL_AGE = 27;

export function AboutStep({ form, edit, problem }: StepProps) {
  const now = today();
  return (
    <Card>
      <Field
        label="姓名"
        value={form.name}
        onCommit={(name) => edit({ name })}
        hint="和身份证上一样，医生好认"
        placeholder="请写姓名"
        maxLength={60}
        problem={problem('name')}
      />
      <DateField
        label="出生日期"
        value={form.birthDate}
        onCommit={(birthDate) => edit({ birthDate })}
        min={addDays(now, -YEARS_OFFERED * 365)}
        max={now}
        opensAt={addDays(now, -USUAL_AGE * 365)}
        problem={problem('birthDate')}
      />
      <Field
        label="手机号"
        value={form.phone}
        onCommit={(phone) => edit({ phone })}
        hint="留了，医生才能打给您"
        keyboard="phone"
        maxLength={30}
        optional
        problem={problem('phone')}
      />
    </Card>
  );
}

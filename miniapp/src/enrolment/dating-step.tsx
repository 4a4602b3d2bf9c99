import type { DatingMethod } from '../../../shared/pregnancy/dating.ts';
import { LONGEST_GESTATION_DAYS, TERM_DAYS } from '../../../shared/pregnancy/gestational-age.ts';
import { addDays } from '../../../shared/time/calendar-date.ts';
import { today } from '../platform/clock.ts';
import { Card } from '../ui/card.tsx';
import { Choice, type ChoiceOption } from '../ui/choice.tsx';
import { DateField } from '../ui/date-field.tsx';
import { FieldFrame } from '../ui/field-frame.tsx';
import { Words } from '../ui/words.tsx';
import { datingPreview } from './dating-preview.ts';
import type { StepProps } from './use-enrolment.ts';

const WAYS: readonly ChoiceOption<DatingMethod>[] = [
  { value: 'last-menstrual-period', label: '末次月经', note: '记得最后一次月经哪天来的' },
  { value: 'ultrasound', label: 'B超算的预产期' },
  { value: 'embryo-transfer', label: '试管移植算的预产期' },
  { value: 'told-by-clinic', label: '医生告诉的预产期' },
];

export function DatingStep(props: StepProps) {
  const { form, edit, problem } = props;
  const preview = datingPreview(form, today());
  return (
    <Card>
      <FieldFrame label="您知道哪个日子" problem={problem('dating.method')}>
        <Choice
          label="您知道哪个日子"
          options={WAYS}
          chosen={form.method === '' ? [] : [form.method]}
          onChange={([method]) => method !== undefined && edit({ method })}
        />
      </FieldFrame>
      {form.method !== '' && <DatingDate {...props} />}
      {preview !== null && (
        <Words bold role="status">
          {preview}
        </Words>
      )}
    </Card>
  );
}

function DatingDate({ form, edit, problem }: StepProps) {
  const now = today();
  if (form.method === 'last-menstrual-period') {
    return (
      <DateField
        label="末次月经第一天"
        value={form.lastMenstrualPeriod}
        onCommit={(lastMenstrualPeriod) => edit({ lastMenstrualPeriod })}
        min={addDays(now, -LONGEST_GESTATION_DAYS)}
        max={now}
        problem={problem('dating.lastMenstrualPeriod')}
      />
    );
  }
  return (
    <DateField
      label="预产期"
      value={form.dueDate}
      onCommit={(dueDate) => edit({ dueDate })}
      min={addDays(now, TERM_DAYS - LONGEST_GESTATION_DAYS)}
      max={addDays(now, TERM_DAYS)}
      problem={problem('dating.dueDate')}
    />
  );
}

import type { ChoiceField, FieldSpec } from '../../../shared/handbook/forms/field.ts';
import type { FieldValue } from '../../../shared/handbook/read-fields.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { FieldFrame } from '../ui/field-frame.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { Stack } from '../ui/stack.tsx';
import { type Problems, type RecordForm, withMeant, withUnread, withValue } from './record-form.ts';

export interface SpecFieldProps {
  readonly spec: FieldSpec;
  readonly form: RecordForm;
  readonly edit: (change: (form: RecordForm) => RecordForm) => void;
  readonly problems: Problems;
  readonly today: CalendarDate;
}

const YEAR = 366;
const EARLIEST = 10 * YEAR;

/** One field of a form, by its kind. Left alone it is unknown. */
export function SpecField({ spec, form, edit, problems, today }: SpecFieldProps) {
  const { name, label } = spec;
  const value = form.values[name];
  const problem = problems[name];
  const set = (next: FieldValue | null) => edit((now) => withValue(now, name, next));
  switch (spec.kind) {
    case 'number':
      return (
        <>
          <NumberField
            label={label}
            unit={spec.unit}
            decimals={spec.decimals}
            value={typeof value === 'number' ? value : null}
            onCommit={set}
            onRefused={(text) => edit((now) => withUnread(now, name, text))}
            refusedText={form.unread[name]}
            problem={problem?.message}
            optional={spec.required !== true}
          />
          {problem?.reason === 'asked' && (
            <Stack flow="line">
              <Button
                kind="soft"
                compact
                label={`${label}就是${String(value)}${spec.unit}`}
                onPress={() => edit((now) => withMeant(now, name))}
              >
                {`就是${String(value)}${spec.unit}`}
              </Button>
            </Stack>
          )}
        </>
      );
    case 'text':
      return (
        <Field
          label={label}
          value={typeof value === 'string' ? value : ''}
          lines={spec.longest > 60 ? 2 : 1}
          maxLength={spec.longest}
          onCommit={(text) => set(text.trim() === '' ? null : text)}
          problem={problem?.message}
          optional={spec.required !== true}
        />
      );
    case 'date':
      return (
        <DateField
          label={label}
          value={typeof value === 'string' ? value : ''}
          min={addDays(today, -EARLIEST)}
          max={spec.ahead === true ? addDays(today, YEAR) : today}
          onCommit={(day) => set(day === '' ? null : day)}
          problem={problem?.message}
          optional={spec.required !== true}
        />
      );
    case 'choice':
      return (
        <FieldFrame label={label} problem={problem?.message} optional={spec.required !== true}>
          <Choices
            spec={spec}
            chosen={typeof value === 'string' ? [value] : []}
            onTap={(code) => set(value === code ? null : code)}
          />
        </FieldFrame>
      );
    case 'choices': {
      const chosen = typeof value === 'object' ? value : [];
      const tap = (code: string) => {
        const next = chosen.indexOf(code) >= 0 ? chosen.filter((each) => each !== code) : [...chosen, code];
        set(next.length === 0 ? null : next);
      };
      return (
        <FieldFrame label={label} problem={problem?.message} optional>
          <Choices spec={spec} chosen={chosen} onTap={tap} />
        </FieldFrame>
      );
    }
  }
}

interface ChoicesProps {
  readonly spec: Pick<ChoiceField, 'choices' | 'label'>;
  readonly chosen: readonly string[];
  readonly onTap: (code: string) => void;
}

/** Answers as chips; a second tap takes one back. */
function Choices({ spec, chosen, onTap }: ChoicesProps) {
  return (
    <Stack flow="wrap" gap={8}>
      {spec.choices.map(({ code, words }) => (
        <Chip key={code} selected={chosen.indexOf(code) >= 0} onPress={() => onTap(code)}>
          {words}
        </Chip>
      ))}
    </Stack>
  );
}

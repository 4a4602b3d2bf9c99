import { labelOf } from '../../../../../shared/risk/facts/fact-words.ts';
import type { FactName } from '../../../../../shared/risk/facts/facts.ts';
import type { CalendarDate } from '../../../../../shared/time/calendar-date.ts';
import { Anchor } from '../../../ui/anchor.tsx';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Field } from '../../../ui/field.tsx';
import { FieldFrame } from '../../../ui/field-frame.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Segments } from '../../../ui/segments.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { choiceOptions, type FactSpec, factSpec } from './fact-spec.ts';
import type { Problems } from './form-problems.ts';
import { type GradingForm, withNumber, withUnread, withValue } from './grading-form.ts';
import { listOf, listText } from './list-text.ts';
import { unitQuestion } from './unit-questions.ts';
import type { EditForm } from './use-grading-form.ts';

export interface FactFieldProps {
  readonly fact: FactName;
  readonly form: GradingForm;
  readonly edit: EditForm;
  readonly problems: Problems;
  readonly today: CalendarDate;
}

export const anchorOf = (fact: FactName): string => `fact-${fact}`;

/** One fact, filled in by its kind. Nothing filled in is unknown. */
export function FactField(props: FactFieldProps) {
  const spec = factSpec(props.fact);
  if (spec === undefined) return null;
  return (
    <Anchor name={anchorOf(props.fact)}>
      <Control {...props} spec={spec} />
    </Anchor>
  );
}

type ControlProps = FactFieldProps & { readonly spec: FactSpec };

const FROM_HANDBOOK = '手册或筛查已有，请核对';
const EARLIEST_DAY = '1980-01-01';
const LONGEST_LIST = 100;
const IN_ONE_LINE = 2;

function Control({ spec, fact, form, edit, problems, today }: ControlProps) {
  const value = form.values[fact];
  const problem = problems[fact];
  const hint = form.known.indexOf(fact) >= 0 ? FROM_HANDBOOK : undefined;
  const set = (next: unknown) => edit((now) => withValue(now, fact, next));
  switch (spec.kind) {
    case 'number':
      return <Measure spec={spec} form={form} edit={edit} problem={problem} hint={hint} />;
    case 'date':
      return (
        <DateField
          label={spec.label}
          value={typeof value === 'string' ? value : ''}
          onCommit={(day) => set(day === '' ? null : day)}
          min={EARLIEST_DAY}
          max={today}
          hint={hint}
          problem={problem}
        />
      );
    case 'list':
      return (
        <Field
          label={spec.label}
          value={listText(value)}
          maxLength={LONGEST_LIST}
          onCommit={(text) => set(listOf(text))}
          hint={hint ?? '写病名，几种用顿号隔开；查过没有就写「无」'}
          problem={problem}
        />
      );
    case 'choice': {
      const options = choiceOptions(spec.name);
      const unsaid = value === undefined && options.length > IN_ONE_LINE ? '没选的算不清楚' : undefined;
      return (
        <FieldFrame label={spec.label} hint={hint ?? unsaid} problem={problem}>
          <Choices label={spec.label} options={options} value={value} onChange={set} />
        </FieldFrame>
      );
    }
    case 'flag':
      return (
        <FieldFrame label={spec.label} hint={hint} problem={problem}>
          <Stack flow="line">
            <Segments
              label={spec.label}
              options={FLAG_OPTIONS}
              value={value === true ? 'yes' : value === false ? 'no' : 'unknown'}
              onChange={(next) => set(next === 'unknown' ? null : next === 'yes')}
            />
          </Stack>
        </FieldFrame>
      );
  }
}

export const FLAG_OPTIONS = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
  { value: 'unknown', label: '不清楚' },
] as const;

interface MeasureProps {
  readonly spec: Extract<FactSpec, { kind: 'number' }>;
  readonly form: GradingForm;
  readonly edit: EditForm;
  readonly problem: string | undefined;
  readonly hint: string | undefined;
}

/** A measured value; one that looks like another unit is asked about right here. */
function Measure({ spec, form, edit, problem, hint }: MeasureProps) {
  const value = form.values[spec.name];
  const asked = form.asking[spec.name];
  const question = asked === undefined ? null : unitQuestion(spec.name, asked);
  return (
    <>
      <NumberField
        label={spec.label}
        unit={spec.unit}
        decimals={spec.whole ? 0 : 2}
        value={typeof value === 'number' ? value : (asked ?? null)}
        onCommit={(next) => edit((now) => withNumber(now, spec.name, next))}
        onRefused={(text) => edit((now) => withUnread(now, spec.name, text))}
        refusedText={form.unread[spec.name]}
        hint={hint}
        problem={question?.words ?? problem}
      />
      {question !== null && (
        <Stack flow="wrap" gap={8}>
          {question.answers.map((answer) => (
            <Button
              key={answer.words}
              kind="soft"
              compact
              label={`${labelOf(spec.name)}：${answer.words}`}
              onPress={() => edit((now) => withValue(now, spec.name, answer.value))}
            >
              {answer.words}
            </Button>
          ))}
        </Stack>
      )}
    </>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: unknown;
  readonly onChange: (value: string | null) => void;
}

/** Few answers stand in one line; more as chips, where a second tap takes the answer back. */
function Choices({ label, options, value, onChange }: ChoicesProps) {
  if (options.length <= IN_ONE_LINE) {
    return (
      <Stack flow="line">
        <Segments
          label={label}
          options={[...options, { value: '', label: '不清楚' }]}
          value={typeof value === 'string' ? value : ''}
          onChange={(next) => onChange(next === '' ? null : next)}
        />
      </Stack>
    );
  }
  return (
    <Stack flow="wrap" gap={8}>
      {options.map((option) => (
        <Chip
          key={option.value}
          selected={value === option.value}
          onPress={() => onChange(value === option.value ? null : option.value)}
        >
          {option.label}
        </Chip>
      ))}
    </Stack>
  );
}

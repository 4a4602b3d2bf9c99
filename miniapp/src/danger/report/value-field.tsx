import type { ReportField, ReportValues } from '../../../../shared/danger/report-values.ts';
import type { TriageQuestion } from '../../../../shared/danger/triage-types.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { Unread } from '../report-flow.ts';
import { doubtWords, hintOf, labelOf, specOf, typedDecimals } from '../value-words.ts';

export interface ValueFieldProps {
  readonly field: ReportField;
  readonly values: ReportValues;
  /** What was typed and is no number. */
  readonly unread: Unread;
  readonly onUnreadable: (field: ReportField, text: string) => void;
  /** Values to look at again. */
  readonly doubts: readonly TriageQuestion[];
  readonly onValue: (field: ReportField, value: number | null) => void;
  /** She looked again: it stands as typed. */
  readonly onKeep: (field: ReportField) => void;
  /** The heading above already names the unit. */
  readonly unitAbove?: boolean;
}

/** One number. What no living person has is asked about right here. */
export function ValueField(props: ValueFieldProps) {
  const { field, values, unread, onUnreadable, doubts, onValue, onKeep, unitAbove = false } = props;
  const spec = specOf(field);
  const value = values[field] ?? null;
  const doubt = doubts.find((question) => question.field === field);
  return (
    <Stack gap={8}>
      <NumberField
        label={labelOf(spec)}
        {...(unitAbove ? {} : { unit: spec.unit })}
        decimals={typedDecimals(spec)}
        value={value}
        onCommit={(next) => onValue(field, next)}
        onRefused={(text) => onUnreadable(field, text)}
        refusedText={unread[field]}
        hint={hintOf(field)}
        problem={doubt === undefined ? undefined : doubtWords(doubt)}
      />
      {doubt !== undefined && (
        <Button kind="soft" onPress={() => onKeep(field)}>
          {`就是${doubt.value}`}
        </Button>
      )}
    </Stack>
  );
}

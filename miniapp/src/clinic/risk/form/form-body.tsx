import type { FactName, RiskFacts } from '../../../../../shared/risk/facts/facts.ts';
import type { CalendarDate } from '../../../../../shared/time/calendar-date.ts';
import { Anchor } from '../../../ui/anchor.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { PurpleLabel } from '../../../ui/purple-label.tsx';
import { RiskLabel } from '../../../ui/risk-label.tsx';
import { Grow, Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { FactField } from './fact-field.tsx';
import { type FormPart, type FormShape, partAnchor, progressOf, progressWords } from './form-parts.ts';
import type { Problems } from './form-problems.ts';
import type { GradingForm } from './grading-form.ts';
import { RowField } from './row-field.tsx';
import type { EditForm } from './use-grading-form.ts';

/** What every part of a form is drawn from. */
export interface FormDrawing {
  readonly shape: FormShape;
  readonly form: GradingForm;
  readonly edit: EditForm;
  readonly facts: RiskFacts;
  readonly problems: Problems;
  readonly today: CalendarDate;
  /** `孕31周+2天`: the handbook’s, to read only. */
  readonly stage: string;
  readonly wide: boolean;
}

interface PartsProps {
  readonly drawing: FormDrawing;
  readonly parts: readonly FormPart[];
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** The parts of a form under each other, one open at a time: only the open one’s rows are on the screen at all. */
export function FormParts({ drawing, parts, open, onOpen }: PartsProps) {
  return (
    <>
      {parts.map((part) => (
        <Anchor key={part.id} name={partAnchor(part)}>
          <Fold
            title={part.title}
            note={progressWords(progressOf(part, drawing.facts))}
            {...(part.colour === null
              ? {}
              : { leading: part.colour === 'purple' ? <PurpleLabel /> : <RiskLabel colour={part.colour} /> })}
            open={open === part.id}
            onToggle={() => onOpen(open === part.id ? null : part.id)}
          >
            <PartRows part={part} drawing={drawing} />
          </Fold>
        </Anchor>
      ))}
    </>
  );
}

function PartRows({ part, drawing }: { readonly part: FormPart; readonly drawing: FormDrawing }) {
  const above: FactName[] = [];
  return (
    <Stack gap={24}>
      {part.rules.map((rule) => {
        const shownAbove = [...above];
        above.push(...rule.facts);
        return <RowField key={rule.id} rule={rule} above={shownAbove} {...drawing} />;
      })}
    </Stack>
  );
}

interface ValuesProps {
  readonly drawing: FormDrawing;
  readonly facts: readonly FactName[];
}

/** Values under each other; on a desktop in two columns. */
export function FormValues({ drawing, facts }: ValuesProps) {
  const fields = facts
    .filter((fact) => fact !== 'bmi' || !hasBothForBmi(drawing.form))
    .map((fact) => <FactField key={fact} fact={fact} {...drawing} />);
  const half = Math.ceil(fields.length / 2);
  return (
    <Stack gap={12}>
      <Words size="small" tone="quiet">
        {`${drawing.stage}（按手册）。没填的算不清楚，不算正常。`}
      </Words>
      {hasBothForBmi(drawing.form) && drawing.facts.bmi !== undefined && (
        <Words size="small">{`体重指数 ${drawing.facts.bmi.toFixed(1)}，按身高和孕前体重算`}</Words>
      )}
      {drawing.wide ? (
        <Stack flow="line" gap={24} align="start">
          <Grow>
            <Stack gap={4}>{fields.slice(0, half)}</Stack>
          </Grow>
          <Grow>
            <Stack gap={4}>{fields.slice(half)}</Stack>
          </Grow>
        </Stack>
      ) : (
        <Stack gap={4}>{fields}</Stack>
      )}
    </Stack>
  );
}

const hasBothForBmi = ({ values }: GradingForm): boolean =>
  values.heightCm !== undefined && values.prePregnancyWeightKg !== undefined;

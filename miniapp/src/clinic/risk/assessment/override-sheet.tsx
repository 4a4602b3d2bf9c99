import type { RiskColour } from '../../../../../shared/risk/colour.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { RiskLabel } from '../../../ui/risk-label.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { Words } from '../../../ui/words.tsx';
import { type Override, overrideOptions, overrideProblem, type Standing } from './confirm-view.ts';

interface OverrideSheetProps {
  readonly standing: Standing;
  readonly open: boolean;
  readonly override: Override;
  readonly onChange: (change: Partial<Override>) => void;
  readonly busy: boolean;
  /** Why it was refused a moment ago. */
  readonly problem: string | null;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

const REASON_LENGTH = 500;

/** Another colour than the proposed one, always with a reason; a lower one only after saying so on purpose. */
export function OverrideSheet(props: OverrideSheetProps) {
  const { standing, open, override, onChange, busy, problem, onSend, onClose } = props;
  const options = overrideOptions(standing, override.lower);
  const canLower = overrideOptions(standing, true).length > 0;
  const objection = overrideProblem(standing, override);
  return (
    <Sheet title="改判" open={open} onClose={onClose}>
      <Stack>
        {options.length === 0 && <Words tone="quiet">没有更高的颜色可选。</Words>}
        {options.length > 0 && (
          <Choice<RiskColour>
            label={override.lower ? '下调到' : '改为'}
            options={options.map(({ colour, label, note }) => ({
              value: colour,
              label,
              note,
              picture: <RiskLabel colour={colour} />,
            }))}
            chosen={override.colour === null ? [] : [override.colour]}
            onChange={([colour]) => onChange({ colour: colour ?? null })}
          />
        )}
        {canLower && (
          <Switch
            label="我要下调"
            note="低于建议或上次确认的颜色，由您负责。"
            checked={override.lower}
            onChange={(lower) => onChange({ lower, colour: null })}
          />
        )}
        <Field
          label="理由"
          value={override.reason}
          lines={3}
          maxLength={REASON_LENGTH}
          hint="写进病历，只有医护看得到"
          onCommit={(reason) => onChange({ reason })}
        />
        <Stack gap={8}>
          {problem !== null && (
            <Words size="small" tone="problem" role="status">
              {problem}
            </Words>
          )}
          {problem === null && override.colour !== null && objection !== null && (
            <Words size="small" tone="quiet">
              {objection}
            </Words>
          )}
          <Button block busy={busy} disabled={override.colour === null} onPress={onSend}>
            {override.lower ? '确认下调' : '确认改判'}
          </Button>
        </Stack>
      </Stack>
    </Sheet>
  );
}

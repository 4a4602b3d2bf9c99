import {
  ATTEMPTS_BEFORE_GIVING_UP,
  CONTACT_RESULTS,
  type ContactResult,
  OUTCOME_KINDS,
  OUTCOME_WORDS,
  PLAN_KINDS,
  PLAN_WORDS,
  type PlanKind,
} from '../../../../../shared/danger/alert.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice, type ChoiceOption } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import type { ActInput } from './act-input.ts';

const NOTE_LENGTH = 500;

export interface ActSheetProps {
  readonly open: boolean;
  readonly input: ActInput;
  readonly edit: (change: Partial<ActInput>) => void;
  readonly busy: boolean;
  /** Why it was refused a moment ago. */
  readonly problem: string | null;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

const CONTACT_WORDS: Readonly<Record<ContactResult, string>> = {
  reached: '联系上了',
  'no-answer': '没人接',
  'wrong-number': '号码不对',
};

export function ContactSheet(props: ActSheetProps & { readonly attempts: number }) {
  const { open, input, edit, onClose, attempts } = props;
  const options = CONTACT_RESULTS.map((value) => ({ value, label: CONTACT_WORDS[value] }));
  return (
    <Sheet title="记一次联系" open={open} onClose={onClose}>
      <Stack>
        <Choice
          label="联系的结果"
          options={options}
          chosen={input.contact === null ? [] : [input.contact]}
          onChange={([contact]) => edit({ contact: contact ?? null })}
        />
        <Field
          label="补充"
          optional
          value={input.contactNote}
          lines={3}
          maxLength={NOTE_LENGTH}
          hint="她说了什么，或打给了谁"
          onCommit={(contactNote) => edit({ contactNote })}
        />
        <Words size="small" tone="quiet">{`已记下没联系上 ${attempts} 次。`}</Words>
        <Send {...props} words="记下" ready={input.contact !== null} />
      </Stack>
    </Sheet>
  );
}

const PLAN_LABELS: Readonly<Record<PlanKind, string>> = {
  advised: '电话里指导了',
  'asked-to-come': '请她来院',
  ambulance: '叫了救护车',
  referred: '联系了上级医院',
};

export function PlanSheet(props: ActSheetProps) {
  const { open, input, edit, onClose } = props;
  const options: ChoiceOption<PlanKind>[] = PLAN_KINDS.map((value) => ({
    value,
    label: PLAN_LABELS[value],
    note: `她会看到：${PLAN_WORDS[value]}`,
  }));
  return (
    <Sheet title="安排" open={open} onClose={onClose}>
      <Stack>
        <Choice
          label="让她怎么办"
          options={options}
          chosen={input.plan === null ? [] : [input.plan]}
          onChange={([plan]) => edit({ plan: plan ?? null })}
        />
        <Field
          label="写给她的话"
          optional
          value={input.noteForHer}
          lines={3}
          maxLength={NOTE_LENGTH}
          hint="她会看到这句话"
          placeholder="比如：带上手册，直接到产科"
          onCommit={(noteForHer) => edit({ noteForHer })}
        />
        <Send {...props} words="告诉她" ready={input.plan !== null} />
      </Stack>
    </Sheet>
  );
}

export function OutcomeSheet(props: ActSheetProps & { readonly attempts: number }) {
  const { open, input, edit, onClose, attempts } = props;
  const options = OUTCOME_KINDS.map((value) => ({
    value,
    label: OUTCOME_WORDS[value],
    ...(value === 'could-not-reach'
      ? { note: `办结前要记满${ATTEMPTS_BEFORE_GIVING_UP}次没联系上，已记${attempts}次` }
      : {}),
  }));
  return (
    <Sheet title="记录结果" open={open} onClose={onClose}>
      <Stack>
        <Choice
          label="她后来怎么样了"
          options={options}
          chosen={input.outcome === null ? [] : [input.outcome]}
          onChange={([outcome]) => edit({ outcome: outcome ?? null })}
        />
        <Field
          label="补充"
          optional
          value={input.outcomeNote}
          lines={3}
          maxLength={NOTE_LENGTH}
          hint="只有医院看得到"
          onCommit={(outcomeNote) => edit({ outcomeNote })}
        />
        <Send {...props} words="记下结果" ready={input.outcome !== null} />
      </Stack>
    </Sheet>
  );
}

function Send(props: ActSheetProps & { readonly words: string; readonly ready: boolean }) {
  return (
    <Stack gap={8}>
      {props.problem !== null && (
        <Words size="small" tone="problem" role="status">
          {props.problem}
        </Words>
      )}
      <Button block busy={props.busy} disabled={!props.ready} onPress={props.onSend}>
        {props.words}
      </Button>
    </Stack>
  );
}

import { Chip } from '../../../ui/chip.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Send } from '../../risk/woman/sheet-parts.tsx';
import type { EnrolmentActInput } from './act-input.ts';
import type { EnrolmentAct } from './enrolment-page-view.ts';

interface ActSheetsProps {
  readonly asked: EnrolmentAct | null;
  readonly name: string;
  readonly input: EnrolmentActInput;
  readonly edit: (change: Partial<EnrolmentActInput>) => void;
  /** Everything the act needs is there. */
  readonly ready: boolean;
  readonly busy: boolean;
  readonly problem: string | null;
  /** The days a book can have been handed out on. */
  readonly from: string;
  readonly to: string;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

const USUAL_REASONS = ['证件号码和证件不一样', '住址写得不全', '电话打不通'] as const;

/** What is asked before each act. */
export function ActSheets(props: ActSheetsProps) {
  const { asked, name, input, edit, ready, busy, problem, from, to, onSend, onClose } = props;
  const send = { ready, busy, problem, onSend };
  return (
    <>
      <Dialog
        title="确认这份建册？"
        open={asked === 'confirm'}
        busy={busy}
        confirm="确认"
        onConfirm={onSend}
        onCancel={onClose}
      >
        {problem ?? `${name}的资料已经对过证件。确认后发纸质手册。`}
      </Dialog>
      <Sheet title="退回，请她改" open={asked === 'return'} onClose={onClose}>
        <Stack>
          <Stack flow="wrap" gap={8}>
            {USUAL_REASONS.map((reason) => (
              <Chip key={reason} selected={input.reason === reason} onPress={() => edit({ reason })}>
                {reason}
              </Chip>
            ))}
          </Stack>
          <Field
            label="要她改什么"
            lines={3}
            maxLength={500}
            value={input.reason}
            hint="她会看到这句话"
            onCommit={(reason) => edit({ reason })}
          />
          <Send {...send} words="退回" />
        </Stack>
      </Sheet>
      <Sheet title="发纸质手册" open={asked === 'issue'} onClose={onClose}>
        <Stack>
          <DateField
            label="发册日期"
            value={input.issuedOn}
            min={from}
            max={to}
            onCommit={(issuedOn) => edit({ issuedOn })}
          />
          <Field
            label="手册编号"
            value={input.number}
            maxLength={40}
            hint="印在纸质手册上的编号"
            onCommit={(number) => edit({ number })}
          />
          <Send {...send} words="记下发册" />
        </Stack>
      </Sheet>
    </>
  );
}

import {
  CASE_CLOSE_REASONS,
  CASE_CLOSE_REFUSAL_WORDS,
  CASE_CLOSE_WORDS,
  CASE_CONTACT_KINDS,
  CASE_CONTACT_WORDS,
  caseCloseRefusal,
} from '../../../../../shared/risk/grading/case-file.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { Note, type RiskSheetProps, Send } from './sheet-parts.tsx';

/** One contact on the day it really happened, however late it is written down. */
export function CaseContactSheet({ page, open, input, edit, onClose, ...send }: RiskSheetProps) {
  const { caseFile, today } = page;
  return (
    <Sheet title="记一次随访" open={open} onClose={onClose}>
      <Stack>
        <DateField
          label="哪天联系的"
          value={input.contactOn === '' ? today : input.contactOn}
          min={caseFile?.openedOn ?? today}
          max={today}
          hint="写真实的日期，补记也可以"
          onCommit={(contactOn) => edit({ contactOn })}
        />
        <Stack gap={8}>
          <Words size="small">怎样联系</Words>
          <Stack flow="wrap" gap={8}>
            {CASE_CONTACT_KINDS.map((kind) => (
              <Chip key={kind} selected={input.contactKind === kind} onPress={() => edit({ contactKind: kind })}>
                {CASE_CONTACT_WORDS[kind]}
              </Chip>
            ))}
          </Stack>
        </Stack>
        <Choice
          label="联系的结果"
          options={[
            { value: 'yes', label: '联系上了' },
            { value: 'no', label: '没联系上' },
          ]}
          chosen={input.reached === null ? [] : [input.reached ? 'yes' : 'no']}
          onChange={([answer]) => edit({ reached: answer === 'yes' })}
        />
        <Note value={input.contactNote} onCommit={(contactNote) => edit({ contactNote })} />
        <Send {...send} words="记下" ready={input.contactKind !== null && input.reached !== null} />
      </Stack>
    </Sheet>
  );
}

export function HandOverSheet({ page, open, input, edit, onClose, ...send }: RiskSheetProps) {
  const others = page.colleagues.filter(({ staffId }) => staffId !== page.caseFile?.ownerId);
  return (
    <Sheet title="专案交给谁" open={open} onClose={onClose}>
      <Stack>
        {others.length === 0 && <Words tone="quiet">没有可以接手的同事。请县妇幼管理员先在「人员」里邀请。</Words>}
        {others.length > 0 && (
          <Choice
            label="以后由谁负责"
            options={others.map(({ staffId, name, institutionName }) => ({
              value: staffId,
              label: name,
              note: institutionName,
            }))}
            chosen={input.toStaffId === null ? [] : [input.toStaffId]}
            onChange={([toStaffId]) => edit({ toStaffId: toStaffId ?? null })}
          />
        )}
        <Note value={input.handOverNote} onCommit={(handOverNote) => edit({ handOverNote })} />
        <Send {...send} words="交过去" ready={input.toStaffId !== null} />
      </Stack>
    </Sheet>
  );
}

export function CloseCaseSheet({ page, open, input, edit, onClose, ...send }: RiskSheetProps) {
  const { caseFile, woman, today } = page;
  const standing = { deliveredOn: woman.deliveredOn, failedAttempts: caseFile?.failedAttempts ?? 0 };
  const refusal = input.closeReason === null ? null : caseCloseRefusal(input.closeReason, standing, today);
  return (
    <Sheet title="结案" open={open} onClose={onClose}>
      <Stack>
        <Choice
          label="为什么结案"
          options={CASE_CLOSE_REASONS.map((value) => ({ value, label: CASE_CLOSE_WORDS[value] }))}
          chosen={input.closeReason === null ? [] : [input.closeReason]}
          onChange={([closeReason]) => edit({ closeReason: closeReason ?? null })}
        />
        <Note value={input.closeNote} onCommit={(closeNote) => edit({ closeNote })} />
        <Send
          {...send}
          problem={refusal === null ? send.problem : CASE_CLOSE_REFUSAL_WORDS[refusal]}
          words="结案"
          ready={input.closeReason !== null && refusal === null}
        />
      </Stack>
    </Sheet>
  );
}

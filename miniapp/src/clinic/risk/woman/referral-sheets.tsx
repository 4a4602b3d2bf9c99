import {
  CANCEL_REASON_WORDS,
  CANCEL_REASONS,
  mayBeSent,
  REFERRAL_KIND_WORDS,
  REFERRAL_KINDS,
} from '../../../../../shared/risk/grading/referral-life-cycle.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { referralKind } from './acts.ts';
import { Note, type RiskSheetProps, Send } from './sheet-parts.tsx';

const HELPS = REFERRAL_KINDS.filter((kind) => mayBeSent(kind, false)).map((value) => ({
  value,
  label: REFERRAL_KIND_WORDS[value],
}));

/** Is she stable? Then where to. If not, who comes to help: somebody unstable is not moved. */
export function ReferSheet({ page, open, input, edit, onClose, ...send }: RiskSheetProps) {
  const kind = referralKind(input);
  return (
    <Sheet title="转诊" open={open} onClose={onClose}>
      <Stack>
        <Choice
          label="现在转运安全吗"
          options={[
            { value: 'stable', label: '病情稳定，可以转运' },
            { value: 'unstable', label: '不稳定，不能转运', note: '请上级来人或远程指导' },
          ]}
          chosen={input.stable === null ? [] : [input.stable ? 'stable' : 'unstable']}
          onChange={([answer]) => edit({ stable: answer === 'stable', kind: null })}
        />
        {input.stable === false && (
          <Choice
            label="请上级怎样帮"
            options={HELPS}
            chosen={kind === null ? [] : [kind]}
            onChange={([next]) => edit({ kind: next ?? null })}
          />
        )}
        {input.stable !== null && (
          <Stack gap={8}>
            <Words size="small">{input.stable ? '转到哪里' : '请哪里'}</Words>
            <Stack flow="wrap" gap={8}>
              {page.referralTargets.map(({ institutionId, name }) => (
                <Chip
                  key={institutionId}
                  selected={input.toInstitutionId === institutionId}
                  onPress={() => edit({ toInstitutionId: institutionId })}
                >
                  {name}
                </Chip>
              ))}
            </Stack>
          </Stack>
        )}
        <Note
          label="病情说明"
          value={input.referralNote}
          hint="接收的医生会看到"
          onCommit={(referralNote) => edit({ referralNote })}
        />
        <Send
          {...send}
          words={input.stable === false ? '发出求助' : '发出转诊'}
          ready={kind !== null && input.toInstitutionId !== null}
        />
      </Stack>
    </Sheet>
  );
}

export function CancelReferralSheet({ open, input, edit, onClose, ...send }: RiskSheetProps) {
  return (
    <Sheet title="取消这次转诊" open={open} onClose={onClose}>
      <Stack>
        <Choice
          label="为什么取消"
          options={CANCEL_REASONS.map((value) => ({ value, label: CANCEL_REASON_WORDS[value] }))}
          chosen={input.cancelReason === null ? [] : [input.cancelReason]}
          onChange={([cancelReason]) => edit({ cancelReason: cancelReason ?? null })}
        />
        <Note value={input.cancelNote} onCommit={(cancelNote) => edit({ cancelNote })} />
        <Send {...send} words="取消转诊" ready={input.cancelReason !== null} />
      </Stack>
    </Sheet>
  );
}

import { useState } from 'react';
import type { FollowUpEventId, FollowUpId, StaffId } from '../../../../../shared/identity/ids.ts';
import { today } from '../../../platform/clock.ts';
import { back, open, pageParams } from '../../../platform/navigation.ts';
import { uuid } from '../../../platform/uuid.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { TimeLine } from '../../../ui/time-line.tsx';
import { Words } from '../../../ui/words.tsx';
import { ClinicPage } from '../../clinic-page.tsx';
import { NoWoman } from '../../risk/no-woman.tsx';
import { useClinic } from '../../use-clinic.ts';
import { AttemptSheet } from './attempt-sheet.tsx';
import { CloseFollowUpSheet } from './close-sheet.tsx';
import { followUpLine, followUpSteps } from './follow-up-view.ts';
import { useFollowUp } from './use-follow-up.ts';

/** One missed visit: whose it is, what was tried, what became of it. */
export default function ClinicFollowUp() {
  const clinic = useClinic();
  const [followUpId] = useState(() => (pageParams().followUpId ?? '') as FollowUpId);
  const followUp = useFollowUp(followUpId, clinic.staff !== null);
  const [asked, setAsked] = useState<'attempt' | 'hand-over' | 'close' | null>(null);
  const { page, busy, problem, act } = followUp;
  const leave = () => back('clinicCare');
  if (page === undefined || clinic.staff === null) {
    return (
      <ClinicPage clinic={clinic} here="care" title="追访" onBack={leave}>
        <NoWoman missing={followUp.missing} failed={followUp.failed} onRetry={followUp.read} />
      </ClinicPage>
    );
  }
  const sheet = { busy, problem, onSend: act, onClose: () => setAsked(null) };
  const handOver = async (toStaffId: StaffId) => {
    const id = uuid() as FollowUpEventId;
    if (await act({ kind: 'handed-over', id, fromStaffId: page.ownerId, toStaffId })) setAsked(null);
  };
  return (
    <ClinicPage clinic={clinic} here="care" title={`${page.name} · ${page.stage}`} onBack={leave}>
      <Card heading={followUpLine(page)}>
        <Stack gap={16}>
          <TimeLine label="追访的经过" steps={followUpSteps(page, today())} />
          {problem !== null && asked === null && (
            <Words size="small" tone="problem" role="status">
              {problem}
            </Words>
          )}
          <Stack flow="wrap" gap={8}>
            {page.outcome === null && (
              <>
                <Button onPress={() => setAsked('attempt')}>记一次联系</Button>
                <Button kind="soft" onPress={() => setAsked('close')}>
                  结果怎样
                </Button>
                <Button kind="soft" onPress={() => setAsked('hand-over')}>
                  交给别人
                </Button>
              </>
            )}
            <Button kind="soft" onPress={() => open('clinicBook', { pregnancyId: page.pregnancyId })}>
              看手册
            </Button>
          </Stack>
        </Stack>
      </Card>
      <AttemptSheet open={asked === 'attempt'} {...sheet} />
      <CloseFollowUpSheet open={asked === 'close'} {...sheet} />
      <Sheet title="交给谁" open={asked === 'hand-over'} onClose={() => setAsked(null)}>
        <Choice
          label="以后由谁负责"
          options={page.colleagues
            .filter(({ staffId }) => staffId !== page.ownerId)
            .map(({ staffId, name }) => ({ value: staffId, label: name }))}
          chosen={[]}
          onChange={([to]) => void (to === undefined ? null : handOver(to))}
        />
      </Sheet>
    </ClinicPage>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { WorklistRow } from '../../../../../shared/contract/clinic.ts';
import { watchKeys } from '../../../platform/keyboard.ts';
import { open } from '../../../platform/navigation.ts';
import { useWideScreen } from '../../../platform/screen-width.ts';
import { Card } from '../../../ui/card.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Toast } from '../../../ui/toast.tsx';
import { Words } from '../../../ui/words.tsx';
import { ClinicPage } from '../../clinic-page.tsx';
import { clockWithSeconds } from '../../server-clock.ts';
import { useCallHer } from '../../use-call-her.tsx';
import { LIVE_EVERY_MS, useClinic } from '../../use-clinic.ts';
import { AlarmSwitch } from './alarm-switch.tsx';
import { DayFigures } from './day-figures.tsx';
import { InHandTable } from './in-hand-table.tsx';
import { useAcknowledge } from './use-acknowledge.ts';
import { WaitingTable } from './waiting-table.tsx';
import { inOrder } from './worklist-view.ts';

/** A gap in the roster is said, not left blank. */
function onCallWords(names: readonly string[] | undefined): string {
  if (names === undefined) return '正在读取';
  return names.length === 0 ? '现在没有人值班' : `值班：${names.join('、')}`;
}

const openAlert = ({ alertId }: WorklistRow) => open('clinicAlert', { alertId });

export default function ClinicWorklist() {
  const clinic = useClinic();
  const wide = useWideScreen();
  const [message, setMessage] = useState<string | null>(null);
  const { acknowledging, acknowledge } = useAcknowledge(setMessage, clinic.refresh);
  const { callHer, fetching, dialog } = useCallHer(setMessage);
  const { worklist, now, inFront } = clinic;
  const waiting = inOrder(worklist?.waiting ?? []);
  const inHand = inOrder(worklist?.inHand ?? []);

  const first = useRef<WorklistRow | undefined>(undefined);
  first.current = waiting[0];
  const press = useRef(acknowledge);
  press.current = acknowledge;
  useEffect(() => {
    if (!inFront) return;
    return watchKeys((key) => {
      if (first.current === undefined) return;
      if (key === 'space') press.current(first.current);
      else openAlert(first.current);
    });
  }, [inFront]);

  const onCall = onCallWords(worklist?.onCall);
  const figures = worklist !== undefined && <DayFigures today={worklist.today} />;
  const rhythm = `每${LIVE_EVERY_MS / 1000}秒更新，最近更新 ${clockWithSeconds(clinic.receivedAt)}`;
  return (
    <ClinicPage
      clinic={clinic}
      here="worklist"
      title="待处理"
      subtitle={`${clinic.staff?.institutionName ?? ''} · ${onCall}`}
      trailing={
        <Stack flow="line" gap={24}>
          {wide && figures}
          <AlarmSwitch />
        </Stack>
      }
    >
      <Stack gap={12}>
        {!wide && figures}
        {worklist === undefined && (
          <Card>
            <Skeleton lines={5} />
          </Card>
        )}
        {worklist !== undefined && waiting.length === 0 && <NothingWaits inHand={inHand.length} />}
        {waiting.length > 0 && (
          <WaitingTable
            rows={waiting}
            now={now}
            wide={wide}
            acknowledging={acknowledging}
            fetching={fetching}
            onOpen={openAlert}
            onAcknowledge={acknowledge}
            onCall={callHer}
          />
        )}
        {inHand.length > 0 && (
          <Stack gap={8}>
            <Words size="small" tone="quiet" role="heading">
              {`处理中 ${inHand.length}`}
            </Words>
            <InHandTable rows={inHand} now={now} wide={wide} onOpen={openAlert} />
          </Stack>
        )}
        {worklist !== undefined && worklist.notShown > 0 && (
          <Words size="small" bold>{`还有${worklist.notShown}个没有显示，先处理上面这些`}</Words>
        )}
        {worklist !== undefined && (
          <Words size="caption" tone="quiet">
            {wide && waiting.length > 0 ? `空格 确认第一条 · 回车 打开 · ${rhythm}` : rhythm}
          </Words>
        )}
      </Stack>
      {dialog}
      <Toast message={message} onGone={() => setMessage(null)} />
    </ClinicPage>
  );
}

/** One line while there is work below it: nothing may push that out of sight. */
function NothingWaits({ inHand }: { readonly inHand: number }) {
  if (inHand > 0)
    return (
      <Stack flow="wrap" gap={8}>
        <Words size="small" bold>
          没有等人确认的报告
        </Words>
        <Words size="small" tone="quiet">
          下面这些还要写下结果。
        </Words>
      </Stack>
    );
  return (
    <Card>
      <Empty icon="check" title="没有等人确认的报告">
        新报告会自动出现在这里，最急的会响铃。请开着这个页面，打开声音。
      </Empty>
    </Card>
  );
}

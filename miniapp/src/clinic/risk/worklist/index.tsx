import { useState } from 'react';
import { open } from '../../../platform/navigation.ts';
import { useWideScreen } from '../../../platform/screen-width.ts';
import { Card } from '../../../ui/card.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { Words } from '../../../ui/words.tsx';
import { ClinicPage } from '../../clinic-page.tsx';
import { NotRead } from '../../not-read.tsx';
import { clockAheadMs } from '../../server-clock.ts';
import { useClinic } from '../../use-clinic.ts';
import { useTickingClock } from '../../use-ticking-clock.ts';
import { RiskTable } from './risk-table.tsx';
import { EMPTY_WORDS, firstTab, RISK_TABS, type RiskTab, rowsOf, TAB_WORDS } from './risk-worklist-view.ts';
import { useRiskWorklist } from './use-risk-worklist.ts';

export default function ClinicRisk() {
  const clinic = useClinic();
  const wide = useWideScreen();
  const query = useRiskWorklist(clinic.staff !== null);
  const phoneNow = useTickingClock(clinic.inFront);
  const [chosen, setChosen] = useState<RiskTab | null>(null);
  const list = query.data;
  if (list === undefined) {
    return (
      <ClinicPage clinic={clinic} here="risk" title="分级">
        <NotRead failed={query.isError} title="没有读到分级名单" onRetry={() => void query.refetch()} />
      </ClinicPage>
    );
  }
  const now = phoneNow + clockAheadMs(list.now, query.dataUpdatedAt);
  // The tab first shown stays, also when its last row is done: it does not change under somebody’s hand.
  if (chosen === null) setChosen(firstTab(list));
  const tab = chosen ?? firstTab(list);
  const rows = rowsOf(tab, list, now);
  const rest = list[tab].count - rows.length;
  const [title, text] = EMPTY_WORDS[tab];
  return (
    <ClinicPage
      clinic={clinic}
      here="risk"
      title="分级"
      subtitle={`${clinic.staff?.institutionName ?? ''} · ${list.mayAssess ? '筛查、评估和专案' : '筛查和转诊；评估在二级以上机构'}`}
    >
      <Tabs
        label="要做的事"
        options={RISK_TABS.map((value) => ({ value, label: TAB_WORDS[value], count: list[value].count }))}
        value={tab}
        onChange={setChosen}
      />
      {rows.length === 0 ? (
        <Card>
          <Empty icon="check" title={title}>
            {text}
          </Empty>
        </Card>
      ) : (
        <RiskTable
          label={TAB_WORDS[tab]}
          rows={rows}
          wide={wide}
          onOpen={({ pregnancyId }) => open('clinicRiskWoman', { pregnancyId })}
        />
      )}
      {rest > 0 && <Words size="small" bold>{`还有${rest}个没有显示，先处理上面这些`}</Words>}
    </ClinicPage>
  );
}

import { useState } from 'react';
import { type CareTaskRow, showCareList } from '../../../../../shared/contract/care.ts';
import { useKeptQuery } from '../../../offline/kept-query.ts';
import { open } from '../../../platform/navigation.ts';
import { call } from '../../../session/call.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { RiskLabel } from '../../../ui/risk-label.tsx';
import { Grow, Stack } from '../../../ui/stack.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { Words } from '../../../ui/words.tsx';
import { ClinicPage } from '../../clinic-page.tsx';
import { NotRead } from '../../not-read.tsx';
import { useClinic } from '../../use-clinic.ts';
import { CARE_EMPTY, CARE_TAB_WORDS, CARE_TABS, type CareTab, careRowView, firstCareTab } from './care-list-view.ts';

/** 随访: who is due, who did not come, whom nobody has reached. */
export default function ClinicCare() {
  const clinic = useClinic();
  const [chosen, setChosen] = useState<CareTab | null>(null);
  const { data, isError, refetch } = useKeptQuery({
    key: ['clinic', 'care'],
    load: () => call(showCareList),
    enabled: clinic.staff !== null,
  });
  if (data === undefined) {
    return (
      <ClinicPage clinic={clinic} here="care" title="随访">
        <NotRead failed={isError} title="没有读到随访名单" onRetry={() => void refetch()} />
      </ClinicPage>
    );
  }
  // The tab first shown stays, also when its last row is done: it does not change under somebody’s hand.
  if (chosen === null) setChosen(firstCareTab(data));
  const tab = chosen ?? firstCareTab(data);
  const { rows, count } = data[tab];
  const [title, text] = CARE_EMPTY[tab];
  return (
    <ClinicPage clinic={clinic} here="care" title="随访" subtitle={clinic.staff?.institutionName ?? ''}>
      <Tabs
        label="随访名单"
        options={CARE_TABS.map((value) => ({ value, label: CARE_TAB_WORDS[value], count: data[value].count }))}
        value={tab}
        onChange={setChosen}
      />
      {rows.length === 0 && (
        <Card>
          <Empty icon="check" title={title}>
            {text}
          </Empty>
        </Card>
      )}
      {rows.map((row) => (
        <TaskCard key={`${row.rowId}:${row.subjectId}`} row={row} today={data.today} />
      ))}
      {count > rows.length && <Words size="small" bold>{`还有${count - rows.length}个没有显示，先处理上面这些`}</Words>}
    </ClinicPage>
  );
}

function TaskCard({ row, today }: { readonly row: CareTaskRow; readonly today: string }) {
  const { who, what, note, late } = careRowView(row, today);
  const { followUpId, pregnancyId, maskedName } = row;
  return (
    <Card>
      <Stack flow="line" gap={12}>
        <Grow>
          <Stack gap={4}>
            <Stack flow="wrap" gap={8}>
              <Words bold>{who}</Words>
              {row.colour !== null && <RiskLabel colour={row.colour} />}
              {late !== null && <Badge tone="warn">{late}</Badge>}
            </Stack>
            <Words size="small">{what}</Words>
            <Words size="caption" tone="quiet">
              {note}
            </Words>
          </Stack>
        </Grow>
        <Stack gap={8}>
          {followUpId !== null && (
            <Button
              kind="soft"
              compact
              label={`追访 ${maskedName} ${what}`}
              onPress={() => open('clinicFollowUp', { followUpId })}
            >
              追访
            </Button>
          )}
          <Button
            kind="plain"
            compact
            label={`打开 ${maskedName} 的手册`}
            onPress={() => open('clinicBook', { pregnancyId })}
          >
            手册
          </Button>
        </Stack>
      </Stack>
    </Card>
  );
}

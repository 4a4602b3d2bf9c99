import { useState } from 'react';
import { open } from '../../../platform/navigation.ts';
import { useWideScreen } from '../../../platform/screen-width.ts';
import { Card } from '../../../ui/card.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { Words } from '../../../ui/words.tsx';
import { ClinicPage } from '../../clinic-page.tsx';
import { NotRead } from '../../not-read.tsx';
import { useClinic } from '../../use-clinic.ts';
import { EMPTY_WORDS, ENROLMENT_TABS, type EnrolmentTab, firstTab, rowsOf, TAB_WORDS } from './enrolment-list-view.ts';
import { EnrolmentTable } from './enrolment-table.tsx';
import { useEnrolmentList } from './use-enrolment-list.ts';

export default function ClinicEnrolments() {
  const clinic = useClinic();
  const wide = useWideScreen();
  const { data: list, isError, refetch } = useEnrolmentList(clinic.staff !== null);
  const [chosen, setChosen] = useState<EnrolmentTab | null>(null);
  if (list === undefined) {
    return (
      <ClinicPage clinic={clinic} here="enrolment" title="建册">
        <NotRead failed={isError} title="没有读到建册名单" onRetry={() => void refetch()} />
      </ClinicPage>
    );
  }
  // The tab first shown stays, also when its last row is done: it does not change under somebody’s hand.
  if (chosen === null) setChosen(firstTab(list));
  const tab = chosen ?? firstTab(list);
  const rows = rowsOf(tab, list);
  const [title, text] = EMPTY_WORDS[tab];
  return (
    <ClinicPage
      clinic={clinic}
      here="enrolment"
      title="建册"
      subtitle={`${clinic.staff?.institutionName ?? ''} · 看资料、确认、发纸质手册`}
    >
      <Tabs
        label="要做的事"
        options={ENROLMENT_TABS.map((value) => ({ value, label: TAB_WORDS[value], count: list[value].rows.length }))}
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
        <EnrolmentTable
          label={TAB_WORDS[tab]}
          rows={rows}
          wide={wide}
          onOpen={({ pregnancyId }) => open('clinicEnrolment', { pregnancyId })}
        />
      )}
      {list[tab].more && (
        <Words size="small" bold>
          后面还有，先处理上面这些
        </Words>
      )}
    </ClinicPage>
  );
}

import type { ReactNode } from 'react';
import type { StaffEnrolmentPage } from '../../../../../shared/contract/enrolment.ts';
import { coverLines } from '../../../../../shared/handbook/cover-words.ts';
import type { CalendarDate } from '../../../../../shared/time/calendar-date.ts';
import { chineseDate } from '../../../../../shared/time/china-time.ts';
import { Card } from '../../../ui/card.tsx';
import { List } from '../../../ui/list.tsx';
import { Row } from '../../../ui/row.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { TimeLine } from '../../../ui/time-line.tsx';
import { Words } from '../../../ui/words.tsx';
import { historyOf, standingWords, toCheck } from './enrolment-page-view.ts';

interface CardsProps {
  readonly page: StaffEnrolmentPage;
  readonly today: CalendarDate;
}

/** Where it stands, what to look at, and on a desktop what may be done. */
export function StandingCard({ page, today, children }: CardsProps & { readonly children?: ReactNode }) {
  const [title, text] = standingWords(page);
  const notes = page.enrolment.state === 'submitted' ? toCheck(page, today) : [];
  return (
    <Card tone="lead" heading={title}>
      <Stack gap={8}>
        <Words>{text}</Words>
        {notes.map((note) => (
          <Words key={note} size="small" bold>
            {note}
          </Words>
        ))}
        {children}
      </Stack>
    </Card>
  );
}

/** What she wrote, to read only. */
export const CoverCard = ({ page }: Pick<CardsProps, 'page'>) => (
  <Card tone="flush">
    <List label="封面上的资料">
      <Row title={page.name} note="姓名" />
      <Row title={`${chineseDate(page.birthDate)}，${page.ageYears}岁`} note="出生日期" />
      <Row title={page.clinicName} note="负责的医院" />
      <Row title={chineseDate(page.dueDate)} note="预产期" />
      <Row title={page.previousBirths === 0 ? '没有' : `${page.previousBirths}个`} note="以前生过" />
      {coverLines(page.enrolment.form).map(({ field, label, value }) => (
        <Row key={field} title={value} note={label} />
      ))}
    </List>
  </Card>
);

export const HistoryCard = ({ page, today }: CardsProps) => {
  const steps = historyOf(page, today);
  return steps.length === 0 ? null : (
    <Card heading="经过">
      <TimeLine label="经过" steps={steps} />
    </Card>
  );
};

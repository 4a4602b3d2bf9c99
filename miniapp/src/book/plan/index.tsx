import { useState } from 'react';
import { today } from '../../platform/clock.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { List } from '../../ui/list.tsx';
import { Row } from '../../ui/row.tsx';
import { Words } from '../../ui/words.tsx';
import { BookPage } from '../book-page.tsx';
import { type PlanRow, planParts } from './plan-view.ts';

/** 什么时候做什么: the next things first, each with the days it can be done on. */
export default function BookPlan() {
  return (
    <BookPage title="什么时候做什么">
      {(book) => {
        const { next, later, done, missed } = planParts(book, today());
        if (next.length + later.length + done.length === 0) {
          return (
            <Empty icon="calendar" title="现在没有安排">
              要做什么，请问负责您的医院。
            </Empty>
          );
        }
        return (
          <>
            <Card tone="flush" heading="接下来">
              <Rows label="接下来" rows={next} />
            </Card>
            <Part title="以后的" rows={later} />
            <Part title="做过的" rows={done} />
            <Part title="时间过了，做过的请告诉医生补记" rows={missed} />
            <Words size="caption" tone="quiet">
              这里只是提醒。做不做、什么时候做，听医生的。
            </Words>
          </>
        );
      }}
    </BookPage>
  );
}

const Rows = ({ label, rows }: { readonly label: string; readonly rows: readonly PlanRow[] }) => (
  <List label={label}>
    {rows.map(({ id, title, note }) => (
      <Row key={id} title={title} note={note} />
    ))}
  </List>
);

function Part({ title, rows }: { readonly title: string; readonly rows: readonly PlanRow[] }) {
  const [open, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <Fold title={title} note={`${rows.length}项`} open={open} onToggle={() => setOpen(!open)}>
      <Rows label={title} rows={rows} />
    </Fold>
  );
}

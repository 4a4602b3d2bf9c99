import { Card } from '../../ui/card.tsx';
import { List } from '../../ui/list.tsx';
import { Row } from '../../ui/row.tsx';
import type { AnswerLine } from './enrolment-view.ts';

/** What stands on the cover, one answer a line. */
export const Answers = ({ lines }: { readonly lines: readonly AnswerLine[] }) =>
  lines.length === 0 ? null : (
    <Card tone="flush">
      <List label="封面上的资料">
        {lines.map(({ field, label, value }) => (
          <Row key={field} title={value} note={label} />
        ))}
      </List>
    </Card>
  );

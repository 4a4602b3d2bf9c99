import { Card } from '../../ui/card.tsx';
import { List } from '../../ui/list.tsx';
import { Row } from '../../ui/row.tsx';
import type { AnswerLine } from './enrolment-view.ts';

interface AnswersProps {
  readonly lines: readonly AnswerLine[];
  /** With it every answer leads to where it is changed. */
  readonly onPick?: (field: string) => void;
}

/** What stands on the cover, one answer a line. */
export const Answers = ({ lines, onPick }: AnswersProps) =>
  lines.length === 0 ? null : (
    <Card tone="flush">
      <List label="封面上的资料">
        {lines.map(({ field, label, value }) => (
          <Row
            key={field}
            title={value}
            note={label}
            {...(onPick === undefined ? {} : { onPress: () => onPick(field) })}
          />
        ))}
      </List>
    </Card>
  );

import type { Handbook } from '../../../shared/contract/handbook.ts';
import { open } from '../platform/navigation.ts';
import { Card } from '../ui/card.tsx';
import { List } from '../ui/list.tsx';
import { Row } from '../ui/row.tsx';

/** One quiet line while her township waits for a corrected cover; after a loss nothing is asked of her. */
export function ReturnedLine({ handbook }: { readonly handbook: Handbook }) {
  if (handbook.enrolment !== 'returned' || handbook.lostOn !== null) return null;
  return (
    <Card tone="flush">
      <List label="建册">
        <Row icon="book" title="建册资料退回了，请改好再交" onPress={() => open('bookEnrolment')} />
      </List>
    </Card>
  );
}

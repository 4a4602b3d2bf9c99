import type { Handbook } from '../../../shared/contract/handbook.ts';
import { open } from '../platform/navigation.ts';
import { Card } from '../ui/card.tsx';
import { List } from '../ui/list.tsx';
import { Row } from '../ui/row.tsx';

/** The pages of her book. After a loss nothing here counts or grows. */
export function BookLinks({ handbook }: { readonly handbook: Handbook }) {
  const lost = handbook.lostOn !== null;
  return (
    <Card tone="flush">
      <List label="手册里的内容">
        <Row title="检查和化验" note="医生写下的，是什么意思" onPress={() => open('bookRecords')} />
        <Row
          title="在家量的"
          note={lost ? '血压、体温' : '血压、体重、血糖、胎动'}
          onPress={() => open('bookMeasure')}
        />
      </List>
    </Card>
  );
}

import { Card } from '../ui/card.tsx';
import { Words } from '../ui/words.tsx';

/** She showed her code: this institution reads and does not write. */
export const ReadOnlyCard = () => (
  <Card heading="只能看">
    <Words>她用手册码给您这里看的，从扫码起24小时。她可以随时收回。</Words>
    <Words size="small" tone="quiet">
      要写记录，先由她的建册医院转诊过来。
    </Words>
  </Card>
);

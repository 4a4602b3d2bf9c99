import type { Handbook } from '../../../shared/contract/handbook.ts';
import { ENROLMENT_STATE_WORDS } from '../../../shared/handbook/enrolment-words.ts';
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
        {!lost && (
          <Row
            title="建册资料"
            note={ENROLMENT_STATE_WORDS[handbook.enrolment]}
            onPress={() => open('bookEnrolment')}
          />
        )}
        {!lost && <Row title="什么时候做什么" note="产检、检查、打疫苗的日子" onPress={() => open('bookPlan')} />}
        <Row title="检查和化验" note="医生写下的，是什么意思" onPress={() => open('bookRecords')} />
        <Row
          title="在家量的"
          note={lost ? '血压、体温' : '血压、体重、血糖、胎动'}
          onPress={() => open('bookMeasure')}
        />
        <Row title="曲线" note={lost ? '血压' : '血压、体重、宝宝长得怎么样'} onPress={() => open('bookCurves')} />
        <Row title="给医生看" note="出示一个码，您选的那家医院能看一天" onPress={() => open('bookCode')} />
        <Row title="带走手册" note="打印、随身卡、给别的医院的文件" onPress={() => open('bookExport')} />
      </List>
    </Card>
  );
}

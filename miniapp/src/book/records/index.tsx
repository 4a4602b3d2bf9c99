import { recordRows } from '../../her-record/record-rows.ts';
import { open } from '../../platform/navigation.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { List } from '../../ui/list.tsx';
import { Row } from '../../ui/row.tsx';
import { Words } from '../../ui/words.tsx';
import { BookPage } from '../book-page.tsx';

/** 产检和化验: everything the clinics wrote down about her and her children. */
export default function BookRecords() {
  return (
    <BookPage title="检查和化验">
      {(book) => {
        const rows = recordRows(book);
        if (rows.length === 0) {
          return (
            <Empty icon="book" title="还没有记录">
              医生每次检查以后，会写在这里。
            </Empty>
          );
        }
        return (
          <>
            <Card tone="flush">
              <List label="检查和化验，新的在前">
                {rows.map(({ recordId, title, on, note }) => (
                  <Row
                    key={recordId}
                    title={title}
                    note={`${on}  ${note}`}
                    onPress={() => open('bookRecord', { recordId })}
                  />
                ))}
              </List>
            </Card>
            {book.moreRecords && (
              <Words size="small" tone="quiet">
                这里是最近的。更早的，请医生打开看。
              </Words>
            )}
          </>
        );
      }}
    </BookPage>
  );
}

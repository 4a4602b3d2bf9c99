import { useState } from 'react';
import type { Book, BookRecord } from '../../../../shared/contract/book.ts';
import type { ReplyOf } from '../../../../shared/contract/endpoint.ts';
import { showRecordHistory } from '../../../../shared/contract/her-book.ts';
import { RECORD_FORMS } from '../../../../shared/handbook/forms/index.ts';
import { PROVENANCE_WORDS } from '../../../../shared/handbook/provenance.ts';
import { chineseDate } from '../../../../shared/time/china-time.ts';
import { recordTitle } from '../../her-record/record-rows.ts';
import { pageParams } from '../../platform/navigation.ts';
import { call } from '../../session/call.ts';
import { failureWords } from '../../text/call-failure.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TimeLine } from '../../ui/time-line.tsx';
import { Words } from '../../ui/words.tsx';
import { BookPage } from '../book-page.tsx';
import { changeLines, valueLines, writerWords } from './record-view.ts';
import { ValueList } from './value-list.tsx';

type History = ReplyOf<typeof showRecordHistory>;

/** One record: what was measured, what it means, who wrote it, and how it came to be so. */
export default function BookRecordPage() {
  const [recordId] = useState(() => pageParams().recordId ?? '');
  return (
    <BookPage title="记录">
      {(book) => {
        const record = book.records.filter((each) => each.recordId === recordId)[0];
        return record === undefined ? (
          <Empty icon="book" title="没有找到这份记录">
            请回到上一页再点一次。
          </Empty>
        ) : (
          <OneRecord book={book} record={record} />
        );
      }}
    </BookPage>
  );
}

function OneRecord({ book, record }: { readonly book: Book; readonly record: BookRecord }) {
  const [history, setHistory] = useState<History | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const read = async () => {
    setBusy(true);
    setProblem(null);
    try {
      setHistory(await call(showRecordHistory, { params: { recordId: record.recordId } }));
    } catch (error) {
      setProblem(failureWords(error));
    } finally {
      setBusy(false);
    }
  };
  const shown = history?.record ?? record;
  return (
    <>
      <Card heading={recordTitle(book, record)} note={chineseDate(record.happenedOn)}>
        <Stack gap={16}>
          <ValueList lines={valueLines(book, shown)} />
          <Words size="caption" tone="quiet">{`${PROVENANCE_WORDS.clinic} · ${writerWords(record.by)}`}</Words>
          {RECORD_FORMS[record.kind].of === 'mother' && (
            <Words size="caption" tone="quiet">
              数值是什么意思，最后由医生说了算。
            </Words>
          )}
        </Stack>
      </Card>
      <Card>
        <Stack gap={12}>
          {history === null && (
            <>
              {record.more && <Words size="small">还有几项只给您自己看。身边没有别人时再打开。</Words>}
              <Button kind="soft" block busy={busy} onPress={() => void read()}>
                {record.more ? '打开全部，看改过没有' : '看看改过没有'}
              </Button>
            </>
          )}
          {problem !== null && (
            <Words size="small" tone="problem" role="status">
              {problem}
            </Words>
          )}
          {history !== null && (
            <TimeLine
              label="这份记录的经过，新的在前"
              steps={changeLines(record, history.versions).map((line) => ({ ...line, state: 'done' }))}
            />
          )}
        </Stack>
      </Card>
    </>
  );
}

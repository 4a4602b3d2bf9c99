import { useState } from 'react';
import type { PregnancyId } from '../../../../../shared/identity/ids.ts';
import { back, pageParams } from '../../../platform/navigation.ts';
import { useWideScreen } from '../../../platform/screen-width.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Grow, Stack } from '../../../ui/stack.tsx';
import { Toast } from '../../../ui/toast.tsx';
import { ClinicPage } from '../../clinic-page.tsx';
import { ReadOnlyCard } from '../../read-only-card.tsx';
import { NoWoman } from '../../risk/no-woman.tsx';
import { useClinic } from '../../use-clinic.ts';
import { useStaffBook } from '../use-staff-book.ts';
import { BookActSheet } from './book-act-sheet.tsx';
import { BOOK_ACT_WORDS, type BookAct, bookActSending, useBookActInput } from './book-acts.ts';
import { BookWomanCard, RecordsCard, WriteCard } from './book-cards.tsx';

/** 病人: her handbook as the clinic reads and writes it. */
export default function ClinicBook() {
  const clinic = useClinic();
  const wide = useWideScreen();
  const [pregnancyId] = useState(() => (pageParams().pregnancyId ?? '') as PregnancyId);
  const book = useStaffBook(pregnancyId, clinic.staff !== null);
  const { input, edit, latest, begin } = useBookActInput();
  const [asked, setAsked] = useState<BookAct | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const { page, problem, busy } = book;
  if (page === undefined || clinic.staff === null) {
    return (
      <ClinicPage clinic={clinic} here="risk" title="手册" onBack={() => back('clinicRisk')}>
        <NoWoman missing={book.missing} failed={book.failed} onRetry={book.read} />
      </ClinicPage>
    );
  }
  const ask = (act: BookAct) => {
    book.forgetProblem();
    begin();
    setAsked(act);
  };
  const send = async () => {
    const sending = asked === null ? null : bookActSending(asked, page, latest.current);
    if (asked === null || sending === null) return;
    const acted = await book.act(asked, sending);
    if (acted === 'refused' || acted === 'busy') return;
    setAsked(null);
    if (acted === 'done') setMessage(`${BOOK_ACT_WORDS[asked]}：已记下`);
  };
  const shown = problem !== null && problem.kind !== 'refused' ? null : asked;
  const who = <BookWomanCard page={page} />;
  const write = page.mayWrite ? <WriteCard page={page} onAct={ask} /> : <ReadOnlyCard />;
  const records = <RecordsCard page={page} />;
  return (
    <ClinicPage
      clinic={clinic}
      here="risk"
      title={`手册 · ${page.book.name}`}
      onBack={() => back('clinicRiskWoman', { pregnancyId })}
    >
      {problem !== null && shown === null && (
        <Banner tone="warn" title="请看最新的情况">
          {problem.words}
        </Banner>
      )}
      {wide ? (
        <Stack flow="line" gap={16} align="start">
          <Grow>
            {who}
            {write}
          </Grow>
          <Grow>{records}</Grow>
        </Stack>
      ) : (
        <>
          {who}
          {write}
          {records}
        </>
      )}
      <BookActSheet
        act={shown}
        page={page}
        input={input}
        edit={edit}
        busy={busy !== null}
        problem={problem?.words ?? null}
        onSend={() => void send()}
        onClose={() => setAsked(null)}
      />
      <Toast message={message} onGone={() => setMessage(null)} />
    </ClinicPage>
  );
}

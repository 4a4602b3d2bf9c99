import { useState } from 'react';
import { RECORD_KINDS } from '../../../../../shared/handbook/record-kinds.ts';
import type { PregnancyId } from '../../../../../shared/identity/ids.ts';
import { back, pageParams } from '../../../platform/navigation.ts';
import { ClinicPage } from '../../clinic-page.tsx';
import { NoWoman } from '../../risk/no-woman.tsx';
import { useClinic } from '../../use-clinic.ts';
import { useStaffBook } from '../use-staff-book.ts';
import { correctionOf, newDraft } from './record-draft.ts';
import { RecordPage } from './record-page.tsx';

export default function ClinicRecord() {
  const clinic = useClinic();
  const [params] = useState(pageParams);
  const pregnancyId = (params.pregnancyId ?? '') as PregnancyId;
  const book = useStaffBook(pregnancyId, clinic.staff !== null);
  const { page } = book;
  const kind = RECORD_KINDS.filter((each) => each === params.kind)[0];
  const record = page?.book.records.filter(({ recordId }) => recordId === params.recordId)[0];
  const begin =
    page === undefined
      ? null
      : record !== undefined
        ? correctionOf(record)
        : kind === undefined
          ? null
          : newDraft(kind, page);
  if (page === undefined || begin === null || clinic.staff === null) {
    return (
      <ClinicPage clinic={clinic} here="risk" title="记录" onBack={() => back('clinicBook', { pregnancyId })}>
        <NoWoman missing={book.missing || page !== undefined} failed={book.failed} onRetry={book.read} />
      </ClinicPage>
    );
  }
  return <RecordPage key={record?.recordId ?? kind} clinic={clinic} book={book} page={page} begin={begin} />;
}

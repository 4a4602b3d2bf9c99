import { type EnrolmentPage, showEnrolment } from '../../../../shared/contract/enrolment.ts';
import { forgetDocumentNumber, learnDocumentNumber } from '../../her-record/document-number.ts';
import { queryClient, useKeptQuery } from '../../offline/kept-query.ts';
import { writeStored } from '../../platform/storage.ts';
import { call } from '../../session/call.ts';
import { type KeptEnrolment, keepable } from './cover-draft.ts';

const KEPT = 'enrolment';
const KEY = ['enrolment'];

interface Options {
  readonly enabled: boolean;
  /** She typed a number before a restart took it: the server’s, an older one, must not take its place. */
  readonly numberIsHers: () => boolean;
}

/** Where her enrolment stands: from the phone at once, from the server as soon as it answers. */
export const useEnrolmentPage = ({ enabled, numberIsHers }: Options) =>
  useKeptQuery<KeptEnrolment>({
    key: KEY,
    keepAs: KEPT,
    enabled,
    load: async () => {
      const page = await call(showEnrolment);
      if (!numberIsHers()) learnDocumentNumber(page.form.documentNumber ?? '');
      return keepable(page);
    },
  });

/** Keeps what the server has just answered to her sending it. */
export function keepEnrolment(page: EnrolmentPage): void {
  forgetDocumentNumber();
  learnDocumentNumber(page.form.documentNumber ?? '');
  const kept = keepable(page);
  writeStored(`kept.${KEPT}`, kept);
  queryClient.setQueryData(KEY, kept);
  // The cover of her handbook says where it stands.
  void queryClient.invalidateQueries({ queryKey: ['handbook'] });
}

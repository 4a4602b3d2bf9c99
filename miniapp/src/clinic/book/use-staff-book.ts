import { showStaffBook } from '../../../../shared/contract/record.ts';
import type { PregnancyId } from '../../../../shared/identity/ids.ts';
import { call } from '../../session/call.ts';
import { useActedPage } from '../use-acted-page.ts';

/** The handbook of one woman, and what is written into it. */
export const useStaffBook = (pregnancyId: PregnancyId, enabled: boolean) =>
  useActedPage({
    room: 'book',
    id: pregnancyId,
    load: () => call(showStaffBook, { params: { pregnancyId } }),
    enabled,
  });

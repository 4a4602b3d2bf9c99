import * as her from '../../../shared/contract/her-book.ts';
import * as record from '../../../shared/contract/record.ts';
import { showBook } from '../handbook/show-book.ts';
import { forMother, forStaff } from '../http/route.ts';
import { correctDating } from './correct-dating.ts';
import { recordBirth, recordChildDeath, recordDischarge, recordLoss, recordMove } from './end-pregnancy.ts';
import { listHomeValues, listOlderRecords } from './her-older.ts';
import { openPregnancy } from './open-pregnancy.ts';
import { showRecordHistory, showStaffRecordHistory } from './record-history.ts';
import { saveHomeValue } from './save-home-value.ts';
import { saveRecord } from './save-record.ts';
import { showStaffBook } from './show-staff-book.ts';

export const bookRoutes = [
  forMother(her.showBook, ({ deps, caller }) => showBook(deps, caller)),
  forMother(her.listOlderRecords, ({ deps, caller, params, query }) =>
    listOlderRecords(deps, caller, { ...params, ...query }),
  ),
  forMother(her.listHomeValues, ({ deps, caller, params }) => listHomeValues(deps, caller, params)),
  forMother(her.showRecordHistory, ({ deps, caller, params }) => showRecordHistory(deps, caller, params)),
  forMother(her.saveHomeValue, ({ deps, caller, body }) => saveHomeValue(deps, caller, body)),
  forStaff(record.showStaffBook, ({ deps, caller, params, requestId }) =>
    showStaffBook(deps, caller, { ...params, requestId }),
  ),
  forStaff(record.showStaffRecordHistory, ({ deps, caller, params, requestId }) =>
    showStaffRecordHistory(deps, caller, { ...params, requestId }),
  ),
  forStaff(record.saveRecord, ({ deps, caller, params, body, requestId }) =>
    saveRecord(deps, caller, { ...params, requestId }, body),
  ),
  forStaff(record.correctDating, ({ deps, caller, params, body, requestId }) =>
    correctDating(deps, caller, { ...params, requestId }, body),
  ),
  forStaff(record.recordBirth, ({ deps, caller, params, body, requestId }) =>
    recordBirth(deps, caller, { ...params, requestId }, body),
  ),
  forStaff(record.recordDischarge, ({ deps, caller, params, body, requestId }) =>
    recordDischarge(deps, caller, { ...params, requestId }, body),
  ),
  forStaff(record.recordChildDeath, ({ deps, caller, params, body, requestId }) =>
    recordChildDeath(deps, caller, { ...params, requestId }, body),
  ),
  forStaff(record.recordLoss, ({ deps, caller, params, body, requestId }) =>
    recordLoss(deps, caller, { ...params, requestId }, body),
  ),
  forStaff(record.recordMove, ({ deps, caller, params, body, requestId }) =>
    recordMove(deps, caller, { ...params, requestId }, body),
  ),
  forStaff(record.openPregnancy, ({ deps, caller, params, body, requestId }) =>
    openPregnancy(deps, caller, { ...params, requestId }, body),
  ),
];

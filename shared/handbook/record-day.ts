import { TERM_DAYS } from '../pregnancy/gestational-age.ts';
import { addDays, type CalendarDate } from '../time/calendar-date.ts';
import type { RecordKind } from './record-kinds.ts';

/** Days before the last menstrual period from which a record may still belong to a pregnancy: 孕前 folic acid and checks (product default). */
const BEFORE_LMP_DAYS = 180;

export interface RecordDayContext {
  readonly today: CalendarDate;
  readonly pregnancy: { readonly dueDate: CalendarDate; readonly deliveredOn: CalendarDate | null };
  /** For a child’s record. */
  readonly bornOn: CalendarDate | null;
}

export interface RecordDayRefusal {
  readonly reason:
    | 'in-the-future'
    | 'before-birth'
    | 'before-the-pregnancy'
    | 'not-born'
    | 'not-the-birthday'
    | 'after-birth';
  readonly message: string;
}

const AFTER_BIRTH: readonly RecordKind[] = ['delivery', 'postpartum-visit', 'day-42'];
const BEFORE_BIRTH: readonly RecordKind[] = ['antenatal-first', 'antenatal-return'];

/**
 * Why a record cannot be of this day, or `null`. Late work may carry its real day however long ago; no day lies ahead, a child’s record not
 * before its birth, what follows a birth not before it, an antenatal visit not after it.
 */
export function recordDayRefusal(
  kind: RecordKind,
  day: CalendarDate,
  context: RecordDayContext,
): RecordDayRefusal | null {
  const { today, pregnancy, bornOn } = context;
  const { deliveredOn, dueDate } = pregnancy;
  if (day > today) return { reason: 'in-the-future', message: '日期不能在今天以后' };
  if (bornOn !== null && day < bornOn) return { reason: 'before-birth', message: '日期不能在宝宝出生以前' };
  if (day < addDays(dueDate, -TERM_DAYS - BEFORE_LMP_DAYS))
    return { reason: 'before-the-pregnancy', message: '日期在这次怀孕很早以前，请看一看年份' };
  if (AFTER_BIRTH.indexOf(kind) >= 0) {
    if (deliveredOn === null) return { reason: 'not-born', message: '请先登记分娩' };
    if (day < deliveredOn) return { reason: 'before-birth', message: '日期不能在分娩以前' };
    if (kind === 'delivery' && day !== deliveredOn)
      return { reason: 'not-the-birthday', message: '分娩记录的日期应是分娩那天' };
  }
  if (BEFORE_BIRTH.indexOf(kind) >= 0 && deliveredOn !== null && day > deliveredOn)
    return { reason: 'after-birth', message: '产前检查不能在分娩以后' };
  return null;
}

import type { HandbookCodeRow } from '../../../../shared/contract/handbook-code.ts';
import { chinaClock, chinaDate, chineseDate, type EpochMs } from '../../../../shared/time/china-time.ts';

const moment = (instant: string): string => {
  const at = Date.parse(instant);
  return `${chineseDate(chinaDate(at))} ${chinaClock(at)}`;
};

/** One code she made, in words. */
export interface CodeLine {
  readonly codeId: HandbookCodeRow['codeId'];
  readonly title: string;
  readonly note: string;
  /** Somebody reads by it, or still could: it can be taken back. */
  readonly open: boolean;
}

/** The codes that matter: those somebody read by, and the one that can still be scanned. Nobody read by the others. */
export function codeLines(codes: readonly HandbookCodeRow[], now: EpochMs): readonly CodeLine[] {
  return codes
    .filter(
      ({ readBy, expiresAt, revokedAt }) => readBy !== null || (revokedAt === null && Date.parse(expiresAt) > now),
    )
    .map((code) => {
      const { codeId, readBy, readAt, readableUntil, revokedAt } = code;
      const readable = readableUntil !== null && Date.parse(readableUntil) > now;
      return {
        codeId,
        title: readBy ?? '还没有人扫',
        note: [...(readAt === null ? [] : [`${moment(readAt)}扫的`]), stateWords(code, readable)].join('，'),
        open: revokedAt === null && (readBy === null || readable),
      };
    });
}

function stateWords({ expiresAt, readableUntil, revokedAt }: HandbookCodeRow, readable: boolean): string {
  if (revokedAt !== null) return `您收回了（${moment(revokedAt)}）`;
  if (readableUntil === null) return `${chinaClock(Date.parse(expiresAt))}以前能扫`;
  return readable ? `能看到${moment(readableUntil)}` : '已经不能看了';
}

/** The institution that has scanned the code on show; `null` while nobody has. */
export const readerOf = (codes: readonly HandbookCodeRow[], codeId: string): string | null =>
  codes.filter((code) => code.codeId === codeId)[0]?.readBy ?? null;

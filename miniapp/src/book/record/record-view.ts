import type { Book, BookRecord } from '../../../../shared/contract/book.ts';
import type { RecordVersion } from '../../../../shared/contract/her-book.ts';
import { type Meaning, meaningOf } from '../../../../shared/handbook/meaning.ts';
import { fieldWords } from '../../../../shared/handbook/record-words.ts';
import { gestationDaysOn } from '../../../../shared/pregnancy/gestational-age.ts';
import { chinaClock, chinaDate, chineseDate } from '../../../../shared/time/china-time.ts';

/** One value as it is drawn. */
export interface ValueLine {
  readonly name: string;
  readonly label: string;
  readonly words: string;
  /** `参考 110～150`. */
  readonly reference: string | null;
  readonly meaning: Meaning | null;
}

const referenceWords = (range: readonly [number | null, number | null] | undefined): string | null => {
  if (range === undefined) return null;
  const [low, high] = range;
  if (low === null) return `参考 不高于${high}`;
  return high === null ? `参考 不低于${low}` : `参考 ${low}～${high}`;
};

/** The values of a record with what they mean at the week they were taken. */
export function valueLines(book: Pick<Book, 'pregnancies'>, record: BookRecord): readonly ValueLine[] {
  const [pregnancy] = book.pregnancies;
  const before = pregnancy !== undefined && (pregnancy.deliveredOn ?? pregnancy.lostOn ?? '9999') > record.happenedOn;
  const stage =
    pregnancy === undefined || !before || record.childId !== null
      ? { pregnant: false }
      : { pregnant: true, gestationDays: gestationDaysOn(pregnancy.dueDate, record.happenedOn) };
  return fieldWords(record.kind, record.values).map(({ name, label, words, unit, value }) => ({
    name,
    label,
    words: unit === '' ? words : `${words} ${unit}`,
    reference: referenceWords(record.references[name]),
    meaning: value === null || record.childId !== null ? null : meaningOf(name, value, record.references[name], stage),
  }));
}

/** `11月23日 10:05 清泉街道社区卫生服务中心 周医生`. */
export function writerWords({ staffName, institutionName, at }: BookRecord['by']): string {
  const moment = Date.parse(at);
  const who = [institutionName, staffName].filter((part) => part !== null).join(' ');
  return `${chineseDate(chinaDate(moment))} ${chinaClock(moment)} ${who}`.trim();
}

export interface ChangeLine {
  readonly id: string;
  readonly title: string;
  readonly note: string;
}

/** What each version changed, the newest first: who, when, from what, why. */
export function changeLines(
  record: Pick<BookRecord, 'kind'>,
  versions: readonly RecordVersion[],
): readonly ChangeLine[] {
  return versions
    .map((version, at) => {
      const before = at === 0 ? undefined : versions[at - 1];
      const changed = before === undefined ? [] : changesBetween(record.kind, before, version);
      return {
        id: String(version.version),
        title: before === undefined ? '第一次写下' : changed.length === 0 ? '改过' : changed.join('；'),
        note: [writerWords(version.by), version.reason === null ? null : `原因：${version.reason}`]
          .filter((part) => part !== null)
          .join('，'),
      };
    })
    .reverse();
}

function changesBetween(kind: BookRecord['kind'], before: RecordVersion, after: RecordVersion): readonly string[] {
  const [was, is] = [fieldWords(kind, before.values), fieldWords(kind, after.values)];
  const names = [...was, ...is].map(({ name }) => name).filter((name, at, all) => all.indexOf(name) === at);
  const changes: string[] = [];
  if (before.happenedOn !== after.happenedOn)
    changes.push(`日期从${chineseDate(before.happenedOn)}改为${chineseDate(after.happenedOn)}`);
  for (const name of names) {
    const [old, now] = [was.filter((each) => each.name === name)[0], is.filter((each) => each.name === name)[0]];
    if (old?.words === now?.words) continue;
    changes.push(`${(now ?? old)?.label ?? name}从${old?.words ?? '没写'}改为${now?.words ?? '没写'}`);
  }
  return changes;
}

import type { Book, HomeSeries } from '../../../../../shared/contract/book.ts';
import type { FieldSpec } from '../../../../../shared/handbook/forms/field.ts';
import { HOME_FORMS } from '../../../../../shared/handbook/home/kinds.ts';
import { PROVENANCE_WORDS } from '../../../../../shared/handbook/provenance.ts';
import { chineseDate } from '../../../../../shared/time/china-time.ts';
import type { Block } from '../print/block.ts';
import { childName } from './words.ts';

/** Rows of one kind that are printed; the curve shows all of them. */
const MOST = 40;

/** What she measured at home, kind by kind, the newest first. */
export function homeBlocks(book: Book): readonly Block[] {
  const blocks = book.homeSeries
    .filter(({ points }) => points.length > 0)
    .flatMap((series) => seriesBlocks(book, series));
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: '在家量的' }, ...blocks];
}

function seriesBlocks(book: Book, { subjectId, kind, points }: HomeSeries): readonly Block[] {
  const { title, fields, of } = HOME_FORMS[kind];
  const shown = points.slice(-MOST).reverse();
  const older = points.length - shown.length;
  return [
    { kind: 'entry', text: of === 'child' ? `${childName(book, subjectId)} · ${title}` : title, note: '' },
    {
      kind: 'table',
      columns: [
        { head: '什么时候', share: 0.27 },
        { head: '多少', share: 0.57 },
        { head: '来源', share: 0.16 },
      ],
      rows: shown.map(({ on, clock, values }) => [
        `${chineseDate(on)} ${clock}`,
        fields.flatMap((field) => valueWords(field, values[field.name])).join('，'),
        PROVENANCE_WORDS.self,
      ]),
    },
    ...(older === 0 ? [] : [{ kind: 'line', text: `更早的${older}次没有印在这里。`, quiet: true } as const]),
  ];
}

function valueWords(
  field: FieldSpec,
  value: HomeSeries['points'][number]['values'][string] | undefined,
): readonly string[] {
  if (value === undefined) return [];
  if (field.kind === 'choice') return [field.choices.find(({ code }) => code === value)?.words ?? String(value)];
  return [`${field.label} ${String(value)}${field.kind === 'number' ? ` ${field.unit}` : ''}`];
}

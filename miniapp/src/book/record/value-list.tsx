import { Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import type { ValueLine } from './record-view.ts';

/** Values under each other: what, how much, the slip’s range, and what it means. */
export function ValueList({ lines }: { readonly lines: readonly ValueLine[] }) {
  if (lines.length === 0) return <Words tone="quiet">这份记录没有写数值。</Words>;
  return (
    <Stack gap={12}>
      {lines.map(({ name, label, words, reference, meaning }) => (
        <Stack key={name} gap={4}>
          <Words size="caption" tone="quiet">
            {reference === null ? label : `${label}（${reference}）`}
          </Words>
          <Words bold={meaning?.tone === 'ask'}>{words}</Words>
          {meaning !== null && <Words size="small">{`${meaning.words}。`}</Words>}
        </Stack>
      ))}
    </Stack>
  );
}

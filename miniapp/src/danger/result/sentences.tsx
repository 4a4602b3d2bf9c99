import type { AdviceWords } from '../../../../shared/danger/advice-steps.ts';
import { Stack } from '../../ui/stack.tsx';
import { Words, type WordsProps } from '../../ui/words.tsx';
import type { ResultView } from '../result-view.ts';

const RAISED_WORDS = {
  'by-server': '医院的系统算得更急，请按这里写的做。',
  'by-other-report': '您还有一份更急的报告，请按更急的做。',
} as const;

interface Props {
  readonly view: ResultView;
  readonly align?: WordsProps['align'];
}

/** Why she should do it: one sentence a leading sign. */
export function Sentences({ view, align = 'start' }: Props) {
  const { raised, advice } = view;
  return (
    <Stack gap={4}>
      {raised !== null && (
        <Words size="strong" bold align={align} role="status">
          {RAISED_WORDS[raised]}
        </Words>
      )}
      {advice.sentences.map(({ id, words }) => (
        <Words key={id} size="strong" align={align}>
          {words}
        </Words>
      ))}
    </Stack>
  );
}

/** Numbered, because each is one thing to do. */
export function Steps({ steps }: { readonly steps: readonly AdviceWords[] }) {
  return (
    <Stack gap={8}>
      {steps.map(({ id, words }, index) => (
        <Stack key={id} flow="line" align="baseline">
          <Words tone="brand" bold>
            {String(index + 1)}
          </Words>
          <Words>{words}</Words>
        </Stack>
      ))}
    </Stack>
  );
}

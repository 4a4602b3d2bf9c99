import type { ReactNode } from 'react';
import { Stack } from '../ui/stack.tsx';
import { Words } from '../ui/words.tsx';

interface GuidanceProps {
  /** Above the title: the colour, where there is one. */
  readonly label?: ReactNode;
  readonly title: string;
  readonly meaning: readonly string[];
  readonly next: readonly string[];
  /** When to come at once; its first line says that these are the cases. */
  readonly comeNow: readonly string[];
  /** For reading it through: every line in large type. */
  readonly large?: boolean;
}

/** What something means for her, what comes next and when not to wait: one idea a line. */
export function Guidance({ label, title, meaning, next, comeNow, large = false }: GuidanceProps) {
  const size = large ? 'reading' : 'body';
  const gap = large ? 12 : 8;
  const [cases, ...signs] = comeNow;
  const line = (words: string) => (
    <Words key={words} size={size}>
      {words}
    </Words>
  );
  const heading = (words: string) => (
    <Words size={large ? 'reading' : 'strong'} bold tone={large ? 'brand' : 'ink'} role="heading">
      {words}
    </Words>
  );
  return (
    <Stack gap={large ? 24 : 16}>
      <Stack align="start">
        {label}
        <Words size={large ? 'heading' : 'title'} role="heading">
          {title}
        </Words>
      </Stack>
      <Stack gap={gap}>{meaning.map(line)}</Stack>
      <Stack gap={gap}>
        {heading('接下来')}
        {next.map((words, index) => (
          <Stack key={words} flow="line" align="baseline">
            <Words size={size} tone="brand" bold>
              {String(index + 1)}
            </Words>
            {line(words)}
          </Stack>
        ))}
      </Stack>
      <Stack gap={gap}>
        {cases !== undefined && heading(cases)}
        {signs.map(line)}
      </Stack>
    </Stack>
  );
}

import type { Hotline } from '../../../../shared/danger/advice.ts';
import { callPhone } from '../../platform/phone-call.ts';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';

const HOTLINE_WORDS: Readonly<Record<Exclude<Hotline, '120'>, string>> = {
  '12356': '心理援助热线 12356',
  '110': '报警 110',
};

interface Props {
  readonly hotlines: readonly Hotline[];
  /** The first of them is the way on from this screen. */
  readonly leading: boolean;
}

/** The telephone lines her signs ask for; 120 has its own place on every answer. */
export function Hotlines({ hotlines, leading }: Props) {
  const lines = hotlines.filter((line) => line !== '120');
  if (lines.length === 0) return null;
  return (
    <Stack gap={8}>
      {lines.map((line, index) => (
        <Button
          key={line}
          kind={leading && index === 0 ? 'primary' : 'soft'}
          icon="phone"
          block
          onPress={() => callPhone(line)}
        >
          {HOTLINE_WORDS[line]}
        </Button>
      ))}
    </Stack>
  );
}

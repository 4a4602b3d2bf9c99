import { CONSENT_TEXTS, type ConsentKind } from '../../../shared/consent/consent.ts';
import { Card } from '../ui/card.tsx';
import { Stack } from '../ui/stack.tsx';
import { Switch } from '../ui/switch.tsx';
import { Words } from '../ui/words.tsx';
import { isNeeded } from './consent-choices.ts';

interface ConsentCardProps {
  readonly kind: ConsentKind;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** One consent in its own card, with its own switch and the version of its wording. */
export function ConsentCard({ kind, on, onChange }: ConsentCardProps) {
  const { title, version } = CONSENT_TEXTS[kind];
  return (
    <Card heading={title} note={isNeeded(kind) ? '建手册需要' : '可以不要'}>
      <Stack gap={8}>
        <ConsentLines kind={kind} />
        <Switch label={`同意${title}`} note={`说明版本 ${version}`} checked={on} onChange={onChange} />
      </Stack>
    </Card>
  );
}

/** What she is asked to agree to, one idea a line. */
export const ConsentLines = ({ kind }: { readonly kind: ConsentKind }) => (
  <Stack gap={4}>
    {CONSENT_TEXTS[kind].lines.map((line) => (
      <Words key={line}>{line}</Words>
    ))}
  </Stack>
);

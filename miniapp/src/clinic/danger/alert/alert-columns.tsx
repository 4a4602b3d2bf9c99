import type { ReactNode } from 'react';
import { Grow, Stack } from '../../../ui/stack.tsx';

interface AlertColumnsProps {
  readonly wide: boolean;
  readonly lead: ReactNode;
  readonly about: ReactNode;
  readonly past: ReactNode;
}

/** A desktop has her on the left and what to do on the right; a phone begins with what to do. */
export function AlertColumns({ wide, lead, about, past }: AlertColumnsProps) {
  if (!wide) {
    return (
      <>
        {lead}
        {about}
        {past}
      </>
    );
  }
  return (
    <Stack flow="line" gap={16} align="start">
      <Grow>{about}</Grow>
      <Grow>
        {lead}
        {past}
      </Grow>
    </Stack>
  );
}

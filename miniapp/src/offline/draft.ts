import { useCallback, useState } from 'react';
import { readStored, removeStored, writeStored } from '../platform/storage.ts';

/** A half-filled form that survives leaving the page and restarting the phone. */
export function useDraft<Form extends object>(name: string, empty: Form) {
  const stored = `draft.${name}`;
  const [form, setForm] = useState<Form>(() => ({ ...empty, ...readStored<Partial<Form>>(stored) }));
  const edit = useCallback(
    (change: Partial<Form>) =>
      setForm((before) => {
        const after = { ...before, ...change };
        writeStored(stored, after);
        return after;
      }),
    [stored],
  );
  const discard = useCallback(() => removeStored(stored), [stored]);
  return { form, edit, discard };
}

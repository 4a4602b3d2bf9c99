import { useRef, useState } from 'react';
import type { ContactResult, OutcomeKind, PlanKind } from '../../../../../shared/danger/alert.ts';
import { uuid } from '../../../platform/uuid.ts';

/** What a clinician has filled in so far. It lives in the page: a refresh or a closed sheet does not lose it. */
export interface ActInput {
  readonly plan: PlanKind | null;
  readonly noteForHer: string;
  readonly outcome: OutcomeKind | null;
  readonly outcomeNote: string;
  readonly contact: ContactResult | null;
  readonly contactNote: string;
  /** Of the attempt being filled in: sent again after a lost reply, it is still the same attempt. */
  readonly attemptId: string;
}

const empty = (): ActInput => ({
  plan: null,
  noteForHer: '',
  outcome: null,
  outcomeNote: '',
  contact: null,
  contactNote: '',
  attemptId: uuid(),
});

export function useActInput() {
  const [input, setInput] = useState(empty);
  // Leaving a text field and pressing the button are one tap: the button reads what was committed a moment ago.
  const latest = useRef(input);
  const edit = (change: Partial<ActInput>) => {
    latest.current = { ...latest.current, ...change };
    setInput(latest.current);
  };
  return { input, edit, latest };
}

/** A note as the wire takes it: left out when there is none. */
export const noteOf = (text: string): { note?: string } => (text.trim() === '' ? {} : { note: text.trim() });
export const noteForHerOf = (text: string): { noteForHer?: string } =>
  text.trim() === '' ? {} : { noteForHer: text.trim() };

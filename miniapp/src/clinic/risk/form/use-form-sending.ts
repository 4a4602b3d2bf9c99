import { useState } from 'react';
import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import type { FactName } from '../../../../../shared/risk/facts/facts.ts';
import { scrollToAnchor } from '../../../platform/scroll-to.ts';
import { uuid } from '../../../platform/uuid.ts';
import { CallRefused } from '../../../session/call-error.ts';
import type { Acted, ActProblem } from '../../act-problem.ts';
import { anchorOf } from './fact-field.tsx';
import { type Problems, refusedByServer } from './form-problems.ts';
import type { EditForm } from './use-grading-form.ts';

interface Sending {
  readonly act: (name: string, send: () => Promise<RiskPage>) => Promise<Acted>;
  readonly problem: ActProblem | null;
  readonly edit: EditForm;
  /** Opens the part of the form where a value stands. */
  readonly show: (fact: FactName) => void;
}

/** What the server refused by field, until the next try. */
export function serverProblems(problem: ActProblem | null): Problems {
  return problem?.error instanceof CallRefused ? refusedByServer(problem.error.reply.fields) : {};
}

/** Sends a form once everything in it can be read; otherwise leads to the first value that cannot. */
export function useFormSending({ act, problem, edit, show }: Sending) {
  const [blocked, setBlocked] = useState(false);
  const lookAt = (fact: FactName) => {
    show(fact);
    scrollToAnchor(anchorOf(fact));
  };
  const submit = async (questions: readonly FactName[], send: () => Promise<RiskPage>): Promise<Acted> => {
    const [first] = questions;
    setBlocked(first !== undefined);
    if (first !== undefined) {
      lookAt(first);
      return 'refused';
    }
    const acted = await act('submit', send);
    // The earlier try had arrived: what is sent from here on is another form.
    if (acted === 'arrived') edit((now) => ({ ...now, id: uuid() }));
    return acted;
  };
  return { submit, lookAt, blocked, refused: serverProblems(problem) };
}

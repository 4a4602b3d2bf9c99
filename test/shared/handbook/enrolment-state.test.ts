import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ENROLMENT_ACTS,
  ENROLMENT_STATES,
  type EnrolmentAct,
  type EnrolmentState,
  nextEnrolmentState,
} from '../../../shared/handbook/enrolment-state.ts';
import { checkProperty } from '../../support/check-property.ts';

const TABLE: Readonly<Record<EnrolmentState, Readonly<Record<EnrolmentAct, EnrolmentState | null>>>> = {
  submitted: { submit: 'submitted', return: 'returned', confirm: 'confirmed', issue: null },
  returned: { submit: 'submitted', return: null, confirm: null, issue: null },
  confirmed: { submit: 'submitted', return: null, confirm: null, issue: 'issued' },
  issued: { submit: null, return: null, confirm: null, issue: null },
};

test.each(
  ENROLMENT_STATES.flatMap((state) => ENROLMENT_ACTS.map((act) => [state, act] as const)),
)('after %s, %s', (state, act) => {
  expect(nextEnrolmentState(state, act)).toBe(TABLE[state][act]);
});

test('whatever is tried in whatever order, a book is handed out only after a confirmation of what stands there now', () => {
  checkProperty(
    fc.property(fc.array(fc.constantFrom(...ENROLMENT_ACTS), { maxLength: 40 }), (acts) => {
      let state: EnrolmentState = 'submitted';
      const taken: EnrolmentAct[] = [];
      for (const act of acts) {
        const next = nextEnrolmentState(state, act);
        if (next === null) continue;
        state = next;
        taken.push(act);
      }
      expect(taken.filter((act) => act === 'issue').length).toBeLessThanOrEqual(1);
      if (state === 'issued') expect(taken.slice(-2)).toEqual(['confirm', 'issue']);
      if (state === 'confirmed') expect(taken.at(-1)).toBe('confirm');
      if (state === 'returned') expect(taken.at(-1)).toBe('return');
    }),
  );
});

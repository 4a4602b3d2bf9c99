import { expect, test } from 'vitest';
import { listEnrolments, showEnrolment } from '../../../shared/contract/enrolment.ts';
import { signIn } from '../../support/actors.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();

test.each([
  ['week-6', 'submitted', 1],
  ['week-11', 'submitted', 2],
  ['week-16', 'returned', 3],
  ['week-20', 'confirmed', 3],
  ['week-29', 'issued', 4],
] as const)('the enrolment of %s is %s', async (persona, state, version) => {
  const token = await signIn(service(), persona);
  const page = await service().ok(showEnrolment, { token });
  expect(page).toMatchObject({ state, version });
  expect(page.history).toHaveLength(version);
  const times = page.history.map(({ by }) => by.at);
  expect(times).toEqual([...times].sort().reverse());
});

test('the township has somebody to confirm and a book to hand out', async () => {
  const list = await service().ok(listEnrolments, { token: await signIn(service(), 'clinic-doctor') });
  expect(list.toConfirm.rows.map(({ maskedName }) => maskedName)).toContain('徐**');
  expect(list.toIssue.rows.map(({ maskedName }) => maskedName)).toEqual(['刘**']);
});

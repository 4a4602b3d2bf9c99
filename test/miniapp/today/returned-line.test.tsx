import '../../support/taro/build-constants.ts';
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import Today from '../../../miniapp/src/today/index.tsx';
import {
  daysAgo,
  freshPhone,
  handbookAt29Weeks,
  leavePage,
  motherSession,
  ok,
  renderPage,
  serverAnswers,
  signedInAs,
} from '../../support/taro/her-world.tsx';
import { journeys } from '../../support/taro/taro.ts';

beforeEach(freshPhone);
afterEach(leavePage);

const LINE = '建册资料退回了，请改好再交';

async function herDay(change: Parameters<typeof handbookAt29Weeks>[0]) {
  signedInAs(motherSession());
  serverAnswers({
    'GET /api/handbook': ok(handbookAt29Weeks({ colour: null, ...change })),
    'GET /api/danger/reports': ok({ reports: [] }),
  });
  renderPage(<Today />);
  await screen.findByText('负责您的医院，振兴路1号');
}

it('an enrolment that came back is one quiet line on her first screen, and leads to it', async () => {
  await herDay({ enrolment: 'returned' });
  fireEvent.click(screen.getByRole('button', { name: LINE }));
  expect(journeys()).toEqual(['navigateTo /book/enrolment/index']);
});

it.each([
  ['sent in', { enrolment: 'submitted' }],
  ['confirmed', { enrolment: 'confirmed' }],
  ['handed out', { enrolment: 'issued' }],
  ['of a woman who lost her child', { enrolment: 'returned', lostOn: daysAgo(3) }],
] as const)('one %s has no line there', async (_, change) => {
  await herDay(change);
  expect(screen.queryByText(LINE)).toBeNull();
});

import { fireEvent, screen } from '@testing-library/react';
import BookEnrolment from '../../../../miniapp/src/book/enrolment/index.tsx';
import type { EnrolmentPage } from '../../../../shared/contract/enrolment.ts';
import { idCardOf } from '../../../support/id-card-of.ts';
import {
  handbookAt29Weeks,
  motherSession,
  ok,
  renderPage,
  serverAnswers,
  signedInAs,
} from '../../../support/taro/her-world.tsx';
import { asked, type GivenAnswer } from '../../../support/taro/taro.ts';

export const CARD = idCardOf('2002-03-04');

/** Her enrolment as the server answers it. */
export const enrolmentOf = (change: Partial<EnrolmentPage> = {}): EnrolmentPage => ({
  state: 'submitted',
  version: 1,
  form: {},
  returnedBecause: null,
  paper: null,
  history: [
    { act: 'submit', by: { staffName: null, institutionName: null, at: '2026-11-01T02:00:00.000Z' }, note: null },
  ],
  ...change,
});

type Answer = GivenAnswer | null | (() => GivenAnswer | null | Promise<GivenAnswer | null>);

/** Her page, with what the server says to reading and to sending. */
export function opensEnrolment(page: Answer, sent: Answer = null) {
  signedInAs(motherSession());
  serverAnswers({
    'GET /api/handbook': ok(handbookAt29Weeks()),
    'GET /api/handbook/enrolment': page,
    'POST /api/handbook/enrolment': sent,
  });
  return renderPage(<BookEnrolment />);
}

export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
export const next = (times = 1): void => {
  for (let n = 0; n < times; n += 1) press('下一步');
};
export const pick = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));

export function write(label: string, text: string): void {
  const input = screen.getByLabelText(label);
  fireEvent.change(input, { target: { value: text } });
  fireEvent.blur(input);
}

export const title = () => screen.getAllByRole('heading')[0]?.textContent;

interface SentBody {
  readonly id: string;
  readonly basedOn: number;
  readonly form: EnrolmentPage['form'];
}

/** What was sent so far. */
export const sentCovers = (): readonly SentBody[] =>
  asked.filter(({ method }) => method === 'POST').map(({ body }) => body as SentBody);

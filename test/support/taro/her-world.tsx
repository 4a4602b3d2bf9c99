import './build-constants.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { forgetReadings } from '../../../miniapp/src/handbook/readings.ts';
import { queryClient } from '../../../miniapp/src/offline/kept-query.ts';
import { clearOutbox } from '../../../miniapp/src/offline/outbox.ts';
import { today } from '../../../miniapp/src/platform/clock.ts';
import { forgetSession, keepSession } from '../../../miniapp/src/session/session-store.ts';
import { setCareMode, useSettings } from '../../../miniapp/src/session/settings.ts';
import { CareModeContext } from '../../../miniapp/src/ui/care-mode.ts';
import type { ColourNotice } from '../../../shared/contract/colour-notice.ts';
import type { Handbook } from '../../../shared/contract/handbook.ts';
import type { SessionReply } from '../../../shared/contract/identity.ts';
import type { AssessmentId, InstitutionId, PregnancyId } from '../../../shared/identity/ids.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { type AskedRequest, answerRequests, type GivenAnswer, resetTaro } from './taro.ts';

/** An empty phone; for `beforeEach`. */
export function freshPhone(): void {
  resetTaro();
  queryClient.clear();
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retryDelay: 1 } });
  forgetSession();
  clearOutbox();
  forgetReadings();
  setCareMode(false);
}

/** Takes the page away and whatever it was still asking; for `afterEach`. */
export function leavePage(): void {
  cleanup();
  queryClient.clear();
}

export const motherSession = (enrolled = true): SessionReply => ({
  token: 'token-1',
  expiresAt: '2027-01-01T00:00:00.000Z',
  me: { kind: 'mother', enrolled },
});

export const signedInAs = (session: SessionReply): void => keepSession(session);

/** 29 weeks and 1 day today. */
export const handbookAt29Weeks = (change: Partial<Handbook> = {}): Handbook => ({
  name: '赵雨',
  pregnancyId: '00000000-0000-4000-8000-000000000001' as PregnancyId,
  dueDate: addDays(today(), 280 - 204),
  datingMethod: 'ultrasound',
  lastMenstrualPeriod: null,
  previousBirths: 1,
  deliveredOn: null,
  lostOn: null,
  colour: 'yellow',
  enrolment: 'submitted',
  clinic: {
    institutionId: '00000000-0000-4000-8000-00000000000a' as InstitutionId,
    name: '清泉街道卫生服务中心',
    phone: '06355230001',
    address: '振兴路1号',
  },
  hospital: {
    institutionId: '00000000-0000-4000-8000-00000000000b' as InstitutionId,
    name: '县人民医院',
    phone: '06355230009',
    address: null,
  },
  ...change,
});

/** What her clinic told her of her colour; unread unless said otherwise. */
export const noticeOf = (change: Partial<ColourNotice> = {}): ColourNotice => ({
  assessmentId: '00000000-0000-4000-8000-0000000000c1' as AssessmentId,
  colour: 'yellow',
  title: '要多留意一些',
  meaning: ['这次怀孕有一两件事要多看着点。'],
  next: ['按约好的日子产检。', '带上手册。'],
  comeNow: ['有下面的情况，不要等。', '流血很多：打120。'],
  confirmedAt: '2026-11-20T02:00:00.000Z',
  institutionName: '县妇幼保健院',
  readAt: null,
  ...change,
});

export const daysAgo = (days: number): CalendarDate => addDays(today(), -days);

type Answer = GivenAnswer | null;
type Answers = Readonly<Record<string, Answer | ((request: AskedRequest) => Answer | Promise<Answer>)>>;

export const ok = (body: unknown): GivenAnswer => ({ status: 200, body });
export const refusal = (status: number, code: string, more: object = {}): GivenAnswer => ({
  status,
  body: { code, message: '不行', requestId: 'r', ...more },
});

/** The server as a table from `GET /api/handbook` to an answer; what is not in it is not answered at all. */
export function serverAnswers(answers: Answers): void {
  answerRequests((request) => {
    const answer = answers[`${request.method} ${request.path}`] ?? null;
    return typeof answer === 'function' ? answer(request) : answer;
  });
}

/** Draws a page as the app does. */
export function renderPage(page: ReactNode) {
  return render(<App>{page}</App>);
}

function App({ children }: { readonly children: ReactNode }) {
  const careMode = useSettings((settings) => settings.careMode);
  return (
    <QueryClientProvider client={queryClient}>
      <CareModeContext.Provider value={careMode}>{children}</CareModeContext.Provider>
    </QueryClientProvider>
  );
}

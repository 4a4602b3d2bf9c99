import '../../support/taro/build-constants.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { forgetAlarms } from '../../../miniapp/src/clinic/alarm.ts';
import { queryClient } from '../../../miniapp/src/offline/kept-query.ts';
import { forgetSession, keepSession } from '../../../miniapp/src/session/session-store.ts';
import type { Me } from '../../../shared/contract/identity.ts';
import type { InstitutionId, StaffId } from '../../../shared/identity/ids.ts';
import type { StaffRole } from '../../../shared/identity/role.ts';
import { type AskedRequest, answerRequests, asked, type GivenAnswer, resetTaro } from '../../support/taro/taro.ts';

/** An empty device nobody is signed in on; for `beforeEach`. */
export function freshDevice(): void {
  forgetSession();
  forgetAlarms();
  queryClient.clear();
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retryDelay: 1 } });
  resetTaro();
}

export const doctor = (role: StaffRole = 'clinic-doctor'): Me => ({
  kind: 'staff',
  staffId: '00000000-0000-4000-8000-0000000000c1' as StaffId,
  role,
  name: '周医生',
  institutionId: '00000000-0000-4000-8000-000000000003' as InstitutionId,
  institutionName: '清泉街道社区卫生服务中心',
});

export const signedIn = (me: Me = doctor()): void =>
  keepSession({ token: 'token', expiresAt: '2027-01-01T00:00:00.000Z', me });

export const ok = (body: unknown): GivenAnswer => ({ status: 200, body });
export const refused = (status: number, code: string, more: object = {}): GivenAnswer => ({
  status,
  body: { code, message: '不行', requestId: 'r', ...more },
});

type Answers = Readonly<Record<string, GivenAnswer | ((request: AskedRequest) => GivenAnswer | null)>>;

/** The server as a table from `GET /api/clinic/alerts` to an answer; what is not in it is not answered at all. */
export function serverAnswers(answers: Answers): void {
  answerRequests((request) => {
    const answer = answers[`${request.method} ${request.path}`] ?? null;
    return typeof answer === 'function' ? answer(request) : answer;
  });
}

export const draw = (page: ReactElement) =>
  render(<QueryClientProvider client={queryClient}>{page}</QueryClientProvider>);

/** The acts sent so far, with what they carried. */
export const sent = (): readonly string[] =>
  asked
    .filter(({ method }) => method === 'POST')
    .map(({ path, body }) => `${path.split('/').at(-1)} ${JSON.stringify(body)}`);

import { listHandbookCodes, makeHandbookCode, readHandbookCode } from '../../shared/contract/handbook-code.ts';
import type { OpenAlert } from './actors.ts';
import type { CallOptions, TestService } from './test-service.ts';

type Example = (service: TestService, subject: OpenAlert) => CallOptions | Promise<CallOptions>;

export const codeMade = (service: TestService, token: string) => service.ok(makeHandbookCode, { token });

export const codesOf = async (service: TestService, token: string) =>
  (await service.ok(listHandbookCodes, { token })).codes;

/** A scan as staff send it; may be refused. */
export const scanned = (service: TestService, token: string, code: string, headers: Record<string, string> = {}) =>
  service.call(readHandbookCode, { token, body: { code }, headers });

/** One valid input for every endpoint of the handbook code. */
export const HANDBOOK_CODE_EXAMPLES: Readonly<Record<string, Example>> = {
  'handbook-code.make': () => ({}),
  'handbook-code.list': () => ({}),
  'handbook-code.revoke': async (service, { token }) => ({
    params: { codeId: (await codeMade(service, token)).codeId },
  }),
  'handbook-code.read': async (service, { token }) => ({ body: { code: (await codeMade(service, token)).code } }),
};

// Stands in for @tarojs/taro in unit tests: storage in memory, navigation and calls written down to be asked about,
// and a network that answers what the test says.

// What the build writes into the code as literals; a test may set them before it imports a page.
const built = globalThis as { DEMO?: boolean; GALLERY?: boolean; API_BASE_URL?: string };
built.DEMO ??= true;
built.GALLERY ??= false;
built.API_BASE_URL ??= '';

const storage = new Map<string, unknown>();

export interface TaroCall {
  readonly name: string;
  readonly options: unknown;
}
export const taroCalls: TaroCall[] = [];

export interface AskedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

export interface GivenAnswer {
  readonly status: number;
  readonly body: unknown;
}

type Answerer = (request: AskedRequest) => GivenAnswer | null;

const nobody: Answerer = () => null;
let answerer = nobody;
let params: Readonly<Record<string, string>> = {};

/** Requests made so far, oldest first. */
export const asked: AskedRequest[] = [];

/** What the server answers from now on; `null` is no answer at all. */
export function answerRequests(next: Answerer): void {
  answerer = next;
}

/** What the page under test was opened with. */
export function openedWith(next: Readonly<Record<string, string>>): void {
  params = next;
}

const record =
  (name: string) =>
  (options: unknown = {}): Promise<Record<string, never>> => {
    taroCalls.push({ name, options });
    return Promise.resolve({});
  };

/** Forgets stored values, recorded calls and answers; for `beforeEach`. */
export function resetTaro(): void {
  storage.clear();
  taroCalls.length = 0;
  asked.length = 0;
  answerer = nobody;
  params = {};
}

interface RequestOptions {
  readonly url: string;
  readonly method: string;
  readonly header: Readonly<Record<string, string>>;
  readonly data?: string;
}

async function request({ url, method, header, data }: RequestOptions): Promise<unknown> {
  const question: AskedRequest = {
    method,
    path: url,
    body: data === undefined ? undefined : JSON.parse(data),
    headers: header,
  };
  asked.push(question);
  const answer = answerer(question);
  if (answer === null) throw new Error('request:fail');
  return { statusCode: answer.status, data: answer.body };
}

const Taro = {
  getStorageSync: (key: string): unknown => storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown): void => void storage.set(key, value),
  removeStorageSync: (key: string): void => void storage.delete(key),
  getStorageInfoSync: (): { keys: string[] } => ({ keys: [...storage.keys()] }),
  navigateTo: record('navigateTo'),
  redirectTo: record('redirectTo'),
  switchTab: record('switchTab'),
  reLaunch: record('reLaunch'),
  navigateBack: record('navigateBack'),
  makePhoneCall: record('makePhoneCall'),
  setClipboardData: record('setClipboardData'),
  vibrateLong: record('vibrateLong'),
  login: (): Promise<{ code: string }> => Promise.resolve({ code: 'code-of-this-phone' }),
  getCurrentPages: (): unknown[] => [{}],
  getCurrentInstance: (): unknown => ({ router: { params } }),
  onNetworkStatusChange: (): void => undefined,
  offNetworkStatusChange: (): void => undefined,
  getNetworkType: (): Promise<{ networkType: string }> => Promise.resolve({ networkType: 'wifi' }),
  request,
};

/** A page under test is always in front. */
export const useDidShow = (): void => undefined;
export const useDidHide = (): void => undefined;

export default Taro;

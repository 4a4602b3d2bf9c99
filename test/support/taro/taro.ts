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

type Answerer = (request: AskedRequest) => GivenAnswer | null | Promise<GivenAnswer | null>;

const nobody: Answerer = () => null;
let answerer = nobody;
let params: Readonly<Record<string, string>> = {};

type NetworkListener = (change: { readonly isConnected: boolean }) => void;
const networkListeners = new Set<NetworkListener>();
let connected = true;

const PHONE_CODE = 'code-of-this-phone';
let loginCodes: string[] | null = null;

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

/** The codes wx.login gives from now on, one each; then it fails. */
export function loginGives(...codes: readonly string[]): void {
  loginCodes = [...codes];
}

/** The network comes or goes. */
export function setConnected(next: boolean): void {
  connected = next;
  for (const listener of [...networkListeners]) listener({ isConnected: next });
}

/** Where the app went, in order, as `navigateTo /danger/report/index`. */
export const journeys = (): readonly string[] =>
  taroCalls.flatMap(({ name, options }) =>
    typeof options === 'object' && options !== null && 'url' in options ? [`${name} ${String(options.url)}`] : [],
  );

const record =
  (name: string) =>
  (options: unknown = {}): Promise<Record<string, never>> => {
    taroCalls.push({ name, options });
    return Promise.resolve({});
  };

/** Everything on the phone, to look for what must not be there. */
export const storedText = (): string => JSON.stringify([...storage]);

/** Forgets stored values, recorded calls and answers; for `beforeEach`. */
export function resetTaro(): void {
  storage.clear();
  taroCalls.length = 0;
  asked.length = 0;
  answerer = nobody;
  params = {};
  networkListeners.clear();
  connected = true;
  loginCodes = null;
  scanned = null;
  phoneFiles.clear();
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
  const answer = await answerer(question);
  if (answer === null) throw new Error('request:fail');
  return { statusCode: answer.status, data: answer.body };
}

function login(): Promise<{ code: string }> {
  const code = loginCodes === null ? PHONE_CODE : loginCodes.shift();
  return code === undefined ? Promise.reject(new Error('login:fail')) : Promise.resolve({ code });
}

function getNetworkType({ success }: { success?: (answer: { networkType: string }) => void } = {}) {
  const answer = { networkType: connected ? 'wifi' : 'none' };
  success?.(answer);
  return Promise.resolve(answer);
}

let scanned: string | null = null;

/** What the camera reads from now on; `null` is a scan she leaves. */
export function cameraReads(code: string | null): void {
  scanned = code;
}

/** Files the app put on the phone, by path, in base64. */
export const phoneFiles = new Map<string, string>();

interface WriteOptions {
  readonly filePath: string;
  readonly data: string;
  readonly success: () => void;
}

const fileSystem = {
  mkdirSync: (): void => undefined,
  rmdirSync: (): void => phoneFiles.clear(),
  writeFile({ filePath, data, success }: WriteOptions): void {
    phoneFiles.set(filePath, data);
    success();
  },
};

function scanCode(): Promise<{ result: string }> {
  return scanned === null ? Promise.reject(new Error('scanCode:fail cancel')) : Promise.resolve({ result: scanned });
}

const Taro = {
  env: { USER_DATA_PATH: 'wxfile://usr' },
  getFileSystemManager: () => fileSystem,
  openDocument: record('openDocument'),
  shareFileMessage: record('shareFileMessage'),
  scanCode,
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
  login,
  getCurrentPages: (): unknown[] => [{}],
  getCurrentInstance: (): unknown => ({ router: { params } }),
  onNetworkStatusChange: (listener: NetworkListener): void => void networkListeners.add(listener),
  offNetworkStatusChange: (listener: NetworkListener): void => void networkListeners.delete(listener),
  getNetworkType,
  request,
};

/** A page under test is always in front. */
export const useDidShow = (): void => undefined;
export const useDidHide = (): void => undefined;

export default Taro;

// Stands in for @tarojs/taro in unit tests: storage in memory, navigation and calls written down to be asked about.
import { useEffect } from 'react';

const storage = new Map<string, unknown>();

export interface TaroCall {
  readonly name: string;
  readonly options: unknown;
}
export const taroCalls: TaroCall[] = [];

/** A request as the platform would send it; `data` is already read back from JSON. */
export interface WireCall {
  readonly method: string;
  readonly url: string;
  readonly header: Readonly<Record<string, string>>;
  readonly data: unknown;
}
export interface WireReply {
  readonly statusCode: number;
  readonly data: unknown;
}
type Server = (call: WireCall) => WireReply | 'no-network' | Promise<WireReply | 'no-network'>;
type NetworkListener = (change: { readonly isConnected: boolean }) => void;

/** The outer world of one test: who answers, what WeChat says, which page is in front. */
const world = {
  server: (() => 'no-network') as Server,
  loginCodes: [] as string[],
  connected: true,
  listeners: new Set<NetworkListener>(),
  params: {} as Readonly<Record<string, string>>,
  pages: 1,
};
export const wireCalls: WireCall[] = [];

/** Everything is answered by this from now on; without it there is no network. */
export function answerWith(server: Server): void {
  world.server = server;
}

/** The codes wx.login will give, one each; without any it fails. */
export function loginGives(...codes: readonly string[]): void {
  world.loginCodes = [...codes];
}

/** What the current page was opened with, and how many pages are open. */
export function openedWith(params: Readonly<Record<string, string>>, pages = 1): void {
  world.params = params;
  world.pages = pages;
}

/** The network comes or goes. */
export function setConnected(connected: boolean): void {
  world.connected = connected;
  for (const listener of [...world.listeners]) listener({ isConnected: connected });
}

const record =
  (name: string) =>
  (options: unknown = {}): Promise<Record<string, never>> => {
    taroCalls.push({ name, options });
    return Promise.resolve({});
  };

/** Where the app went, in order, as `navigateTo /danger/report/index`. */
export const journeys = (): readonly string[] =>
  taroCalls.flatMap(({ name, options }) =>
    typeof options === 'object' && options !== null && 'url' in options ? [`${name} ${String(options.url)}`] : [],
  );

/** Forgets stored values, recorded calls and the outer world; for `beforeEach`. */
export function resetTaro(): void {
  storage.clear();
  taroCalls.length = 0;
  wireCalls.length = 0;
  world.server = () => 'no-network';
  world.loginCodes = [];
  world.connected = true;
  world.listeners.clear();
  openedWith({});
}

interface RequestOptions {
  readonly url: string;
  readonly method: string;
  readonly header: Readonly<Record<string, string>>;
  readonly data?: string;
}

async function request({ url, method, header, data }: RequestOptions): Promise<WireReply> {
  const call: WireCall = { url, method, header, data: data === undefined ? undefined : (JSON.parse(data) as unknown) };
  wireCalls.push(call);
  const reply = await world.server(call);
  if (reply === 'no-network') throw new Error('request:fail');
  return reply;
}

function login(): Promise<{ code: string }> {
  const code = world.loginCodes.shift();
  return code === undefined ? Promise.reject(new Error('login:fail')) : Promise.resolve({ code });
}

function getNetworkType({ success }: { success?: (answer: { networkType: string }) => void } = {}) {
  const answer = { networkType: world.connected ? '4g' : 'none' };
  success?.(answer);
  return Promise.resolve(answer);
}

/** A page under test is in front from its first drawing on. */
export function useDidShow(onShow: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, like the real one at the first showing
  useEffect(onShow, []);
}
export function useDidHide(): void {}

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
  request,
  login,
  getNetworkType,
  onNetworkStatusChange: (listener: NetworkListener): void => void world.listeners.add(listener),
  offNetworkStatusChange: (listener: NetworkListener): void => void world.listeners.delete(listener),
  getCurrentPages: (): readonly unknown[] => Array.from({ length: world.pages }),
  getCurrentInstance: () => ({ router: { params: world.params } }),
};

export default Taro;

/** A request that left the phone. `status` is 0 until it is answered. */
export interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly at: number;
  status: number;
}

/** What belongs to the phone and outlives the program: storage, network, who is signed in to WeChat, what was dialled. */
export interface PhoneState {
  readonly storage: Map<string, unknown>;
  readonly requests: SentRequest[];
  /** Numbers the dialler was opened with. */
  readonly dialled: string[];
  readonly toasts: string[];
  /** Template ids she was asked about. */
  readonly subscriptionsAsked: (readonly string[])[];
  /** Whatever went wrong inside: errors thrown, lines on the console, calls the host does not know. */
  readonly complaints: string[];
  /** Allowed origin → where it really is. */
  readonly servers: ReadonlyMap<string, string>;
  online: boolean;
  /** A login code of whoever is signed in to WeChat; each is new. */
  nextLoginCode(): string | null;
  onNetworkLoss(listener: () => void): void;
  onNetworkChange(listener: () => void): void;
  setOnline(online: boolean): void;
  forgetListeners(): void;
}

export interface PhoneOptions {
  /** The person WeChat knows on this phone; the simulator turns the name into an identity. */
  readonly person: string;
  readonly servers: ReadonlyMap<string, string>;
}

let codes = 0;

export function createPhoneState({ person, servers }: PhoneOptions): PhoneState {
  const losing = new Set<() => void>();
  const changing = new Set<() => void>();
  return {
    storage: new Map(),
    requests: [],
    dialled: [],
    toasts: [],
    subscriptionsAsked: [],
    complaints: [],
    servers,
    online: true,
    nextLoginCode() {
      if (!this.online) return null;
      codes += 1;
      return `demo-${person}.${codes}`;
    },
    onNetworkLoss: (listener) => losing.add(listener),
    onNetworkChange: (listener) => changing.add(listener),
    setOnline(online) {
      if (this.online === online) return;
      this.online = online;
      if (!online) for (const lose of [...losing]) lose();
      for (const tell of [...changing]) tell();
    },
    forgetListeners() {
      losing.clear();
      changing.clear();
    },
  };
}

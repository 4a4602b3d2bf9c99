import type { ErrorCode } from '../../../shared/contract/errors.ts';
import type { SessionReply } from '../../../shared/contract/identity.ts';
import type { RouteName } from '../routes.ts';

/** What the launch page does with whoever opens the app. */
export type Entry =
  | { readonly kind: 'her-day' }
  /** WeChat says who she is, without asking her anything. */
  | { readonly kind: 'sign-in' }
  /** She left by her own wish: she signs in when she asks to. */
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'elsewhere'; readonly to: RouteName };

export interface Arrival {
  readonly session: SessionReply | null;
  /** She signed out herself. */
  readonly left: boolean;
  /** The browser has no WeChat to sign in by. */
  readonly platform: 'wechat' | 'browser';
  /** A demonstration build: people are picked from a list. */
  readonly demo: boolean;
}

/** Where somebody belongs who has just opened the app. Nothing of it needs a network. */
export function entryOf({ session, left, platform, demo }: Arrival): Entry {
  if (session === null) {
    if (platform === 'wechat') return { kind: left ? 'signed-out' : 'sign-in' };
    return { kind: 'elsewhere', to: demo ? 'personas' : 'clinicSignIn' };
  }
  if (session.me.kind === 'staff') return { kind: 'elsewhere', to: 'clinicWorklist' };
  return session.me.enrolled ? { kind: 'her-day' } : { kind: 'elsewhere', to: 'welcome' };
}

/** What a refusal of her handbook means for where she belongs; `null` when it says nothing about that. */
export function entryAfterRefusal(code: ErrorCode): 'ask-consent' | 'not-enrolled' | null {
  if (code === 'consent-required') return 'ask-consent';
  return code === 'not-found' ? 'not-enrolled' : null;
}

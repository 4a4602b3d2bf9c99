import {
  CONSENT_KINDS,
  CONSENT_TEXTS,
  CONSENTS_FOR_HANDBOOK,
  type ConsentKind,
} from '../../../shared/consent/consent.ts';
import type { ConsentsReply } from '../../../shared/contract/consent.ts';

type States = ConsentsReply['consents'];

/** What she switched herself since the page opened. */
export type Switched = Readonly<Partial<Record<ConsentKind, boolean>>>;

/** Whether she agreed to exactly the wording this phone shows. An older wording is no agreement to the present one. */
export const isGranted = (states: States, kind: ConsentKind): boolean =>
  states.some((state) => state.kind === kind && state.grantedVersion === CONSENT_TEXTS[kind].version);

/** How a switch stands: as she left it, else as the server has it. Nothing is on by itself. */
export const isOn = (states: States, switched: Switched, kind: ConsentKind): boolean =>
  switched[kind] ?? isGranted(states, kind);

export const isNeeded = (kind: ConsentKind): boolean => CONSENTS_FOR_HANDBOOK.includes(kind);

/** The consents still to be given before there can be a handbook. */
export const stillNeeded = (states: States, switched: Switched): readonly ConsentKind[] =>
  CONSENTS_FOR_HANDBOOK.filter((kind) => !isOn(states, switched, kind));

export interface ConsentChange {
  readonly kind: ConsentKind;
  readonly give: boolean;
}

/** What has to be told to the server, in the order of the page. What stands already is not given twice. */
export const changesOf = (states: States, switched: Switched): readonly ConsentChange[] =>
  CONSENT_KINDS.flatMap((kind) => {
    const give = isOn(states, switched, kind);
    return give === isGranted(states, kind) ? [] : [{ kind, give }];
  });

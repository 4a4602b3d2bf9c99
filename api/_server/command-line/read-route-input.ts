import { RISK_COLOURS } from '../../../shared/risk/colour.ts';
import { NUMBER_FACTS } from '../../../shared/risk/facts/facts.ts';
import type { CareStage } from '../../../shared/risk/routing/care-plan.ts';
import { KEY_REASONS, type KeyReason, type KeyReasonCode } from '../../../shared/risk/routing/key-population.ts';
import type { RouteInput } from '../../../shared/risk/routing/route.ts';
import type { JsonObject, LineRefusal } from './line-answer.ts';
import { StrictObject } from './strict-object.ts';

export type ReadRouteInput =
  | { readonly ok: true; readonly input: RouteInput }
  | { readonly ok: false; readonly refusals: readonly LineRefusal[] };

const COLOURS = ['unassessed', ...RISK_COLOURS] as const;
const PURPLE = ['yes', 'no', 'unknown', true, false] as const;
const STAGES = ['pregnancy', 'delivery', 'postpartum'] as const satisfies readonly CareStage[];

/** Computed from `ageYears`, so nobody can say them. */
const AGE_REASONS: readonly KeyReasonCode[] = ['age-18-or-under', 'age-45-or-over'];

const isKeyReason = (word: string): word is KeyReason =>
  KEY_REASONS.some(({ code }) => code === word && !AGE_REASONS.includes(code));

/** Reads `{ colour, stage, purple?, star?, ageYears?, keyReasons?, hbsagCarrier?, referred? }`. Purple not given is unknown, never a no. */
export function readRouteInput(object: JsonObject): ReadRouteInput {
  const reader = new StrictObject(object);
  reader.require('colour');
  const colour = reader.choice('colour', COLOURS);
  reader.require('stage');
  const stage = reader.choice('stage', STAGES);
  const purple = reader.choice('purple', PURPLE) ?? 'unknown';
  const star = reader.flag('star');
  const ageYears = reader.wholeNumber('ageYears', ageRange());
  const keyReasons = reader.words('keyReasons', isKeyReason);
  const hbsagCarrier = reader.flag('hbsagCarrier');
  const referred = reader.flag('referred');
  reader.end();
  if (reader.refusals.length > 0 || colour === undefined || stage === undefined) {
    return { ok: false, refusals: reader.refusals };
  }
  return {
    ok: true,
    input: {
      colour,
      stage,
      purple: typeof purple === 'boolean' ? (purple ? 'yes' : 'no') : purple,
      ...(star === undefined ? {} : { star }),
      ...(ageYears === undefined ? {} : { ageYears }),
      ...(keyReasons === undefined ? {} : { keyReasons }),
      ...(hbsagCarrier === undefined ? {} : { hbsagCarrier }),
      ...(referred === undefined ? {} : { referred }),
    },
  };
}

/** The ages the risk facts take. */
const ageRange = (): readonly [low: number, high: number] =>
  NUMBER_FACTS.find(({ name }) => name === 'ageYears')?.range ?? [0, 0];

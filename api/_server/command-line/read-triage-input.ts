import { PHASES } from '../../../shared/danger/phase.ts';
import { FIELD_SPECS, type ReportField, type ReportValues } from '../../../shared/danger/report-values.ts';
import { type SignId, signById } from '../../../shared/danger/signs/index.ts';
import type { TriageInput } from '../../../shared/danger/triage-types.ts';
import { LONGEST_GESTATION_DAYS } from '../../../shared/pregnancy/gestational-age.ts';
import { RISK_COLOURS } from '../../../shared/risk/colour.ts';
import type { JsonObject, LineRefusal } from './line-answer.ts';
import { StrictObject } from './strict-object.ts';

export type ReadTriageInput =
  | { readonly ok: true; readonly input: TriageInput }
  | { readonly ok: false; readonly refusals: readonly LineRefusal[] };

const GESTATION_DAYS = [0, LONGEST_GESTATION_DAYS] as const;

const isSign = (id: string): id is SignId => signById(id) !== undefined;

/**
 * Reads `{ phase, gaDays?, signs, values?, colour? }`. `signs` must be given, even if empty: a sign that nobody asked about
 * is not a sign she does not have. Any finite number is a value; whether a person can have it is for triage to ask.
 */
export function readTriageInput(object: JsonObject): ReadTriageInput {
  const reader = new StrictObject(object);
  reader.require('phase');
  const phase = reader.choice('phase', PHASES);
  const gaDays = reader.wholeNumber('gaDays', GESTATION_DAYS);
  reader.require('signs');
  const signs = reader.words('signs', isSign);
  const values = reader.nested('values', readValues);
  const colour = reader.choice('colour', RISK_COLOURS);
  reader.end();
  if (reader.refusals.length > 0 || phase === undefined || signs === undefined) {
    return { ok: false, refusals: reader.refusals };
  }
  return {
    ok: true,
    input: {
      phase,
      signs,
      values: values ?? {},
      ...(gaDays === undefined ? {} : { gaDays }),
      ...(colour === undefined ? {} : { colour }),
    },
  };
}

function readValues(reader: StrictObject): ReportValues {
  const values: { [field in ReportField]?: number } = {};
  for (const { field } of FIELD_SPECS) {
    const value = reader.number(field);
    if (value !== undefined) values[field] = value;
  }
  return values;
}

import { RISK_COLOURS, type RiskColour } from '../colour.ts';
import { CARE_PLANS, layersOf } from '../counties/index.ts';
import type { Layer } from '../layer.ts';
import { type Cadence, cadenceOf } from './cadence.ts';
import { type CarePlace, carePlace } from './care-place.ts';
import { type CareStage, type Holds, type Mark, nearest } from './care-plan.ts';
import { type CaseManagement, caseManagementOf } from './case-management.ts';
import type { Clause } from './clause.ts';
import { type CountySettings, DEFAULT_COUNTY_SETTINGS } from './county-settings.ts';
import type { Deadline } from './deadlines.ts';
import { type KeyPopulation, type KeyReason, keyPopulationOf } from './key-population.ts';
import { NATIONAL_CARE } from './national-care.ts';
import { type ToDo, toDoFor } from './still-to-do.ts';

export interface RouteInput {
  readonly colour: RiskColour | 'unassessed';
  readonly purple: 'yes' | 'no' | 'unknown';
  /** Yellow with three or more factors. Counts in Henan alone. */
  readonly star?: boolean;
  readonly stage: CareStage;
  /** Completed years. Absent means unknown. */
  readonly ageYears?: number;
  /** Absent: not asked. Empty: asked, none. */
  readonly keyReasons?: readonly KeyReason[];
  /** Hepatitis B surface antigen positive with normal liver function; see the setting `hbsagCarrier`. */
  readonly hbsagCarrier?: boolean;
  /** A referral is open. Absent: none is known of, and none of its deadlines is listed. */
  readonly referred?: boolean;
}

export interface Route {
  readonly layer: Layer;
  readonly followedBy: CarePlace;
  /** Null after birth. */
  readonly deliversAt: CarePlace | null;
  readonly caseManagement: CaseManagement;
  readonly deadlines: readonly Deadline[];
  readonly cadence: Cadence;
  /** Staff only: never shown to her, her relatives or on a shared screen. So is every place that is there because of purple. */
  readonly keyPopulation: KeyPopulation;
  /** What is not known yet and must be found out before anything missing here can be read as "not needed". */
  readonly toDo: readonly ToDo[];
  readonly notes: readonly { readonly id: string; readonly words: string; readonly clause: Clause }[];
}

/**
 * What a layer's plans ask for a woman of this colour: who follows and delivers her, case management, reports and their clocks, follow-up,
 * key population. Where a plan is silent the province answers, then the nation; each clause says whose it is (its `layer`). Purple adds, it
 * never takes away. Unassessed or unknown is answered by `toDo`, never by the absence of a duty. Never throws.
 */
export function route(input: RouteInput, layer: Layer, settings: Partial<CountySettings> = {}): Route {
  const inForce: CountySettings = { ...DEFAULT_COUNTY_SETTINGS, ...settings };
  const purple = input.hbsagCarrier === true && inForce.hbsagCarrier === 'also-purple' ? 'yes' : input.purple;
  const plans = layersOf(layer).map((each) => CARE_PLANS[each]);
  const keyPopulation = keyPopulationOf({ ...input, purple }, plans.find(({ key }) => key !== undefined)?.key);
  const marks: Mark[] = [input.colour];
  if (purple === 'yes') marks.push('purple');
  if (keyPopulation.member) marks.push('key');
  if (input.star === true && input.colour === 'yellow') marks.push('star');
  if (input.referred === true) marks.push('referred');
  // What could still turn out to be hers, so that not knowing is never answered with no.
  const possible: Mark[] = [...marks];
  if (input.colour === 'unassessed') possible.push(...RISK_COLOURS);
  if (purple === 'unknown') possible.push('purple');
  if (keyPopulation.missing.length > 0) possible.push('key');
  if (input.star === undefined && possible.indexOf('yellow') >= 0) possible.push('star');

  const holdsFor =
    (hers: readonly Mark[]): Holds =>
    ({ on, stages, when }) =>
      on.some((mark) => hers.indexOf(mark) >= 0) &&
      (stages === undefined || stages.indexOf(input.stage) >= 0) &&
      (when === undefined || when(inForce, input.ageYears));
  const holds = holdsFor(marks);
  const { follow, deliver } = NATIONAL_CARE;

  return {
    layer,
    followedBy: carePlace(
      plans.map((plan) => plan.follow),
      marks,
      follow[input.colour],
    ),
    deliversAt:
      input.stage === 'postpartum'
        ? null
        : carePlace(
            plans.map((plan) => plan.deliver),
            marks,
            deliver[input.colour],
          ),
    caseManagement: caseManagementOf(plans, holds, holdsFor(possible)),
    deadlines: nearest(plans.map(({ deadlines }) => deadlines.filter(holds))).map(
      ({ id, what, within, from, to, clause }) => ({ id, what, within, from, to, clause }),
    ),
    cadence: cadenceOf(marks),
    keyPopulation,
    toDo: toDoFor({ ...input, purple }, keyPopulation, plans),
    notes: nearest(plans.map(({ notes }) => notes.filter(holds))).map(({ id, words, clause }) => ({
      id,
      words,
      clause,
    })),
  };
}

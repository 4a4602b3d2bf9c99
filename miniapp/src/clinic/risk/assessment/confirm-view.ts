import { compareColour, RISK_COLOURS, type RiskColour } from '../../../../../shared/risk/colour.ts';
import {
  DECISION_REFUSAL_WORDS,
  type Decision,
  decide,
  decisionOf,
  type ProposedColour,
} from '../../../../../shared/risk/grading/decide.ts';
import { COLOUR_WORDS } from '../words.ts';

/** What a clinician confirms against: the proposal on the screen and the colour last confirmed. */
export interface Standing {
  readonly proposed: ProposedColour;
  readonly last: RiskColour | null;
  /** The highest colour an open gap could be placed in. */
  readonly openGap: RiskColour | null;
}

/** What is filled in of a colour that is not simply the proposal. */
export interface Override {
  readonly colour: RiskColour | null;
  /** 我要下调: without it no lower colour is even offered. */
  readonly lower: boolean;
  readonly reason: string;
}

export const NO_OVERRIDE: Override = { colour: null, lower: false, reason: '' };

/** The colour one press confirms: the proposal, when it names one, lowers nothing and no gap could raise it. */
export function confirmable({ proposed, last, openGap }: Standing): RiskColour | null {
  if (proposed === 'unassessed') return null;
  return decide({ proposed, last, openGap, colour: proposed, lower: false, reason: undefined }).ok ? proposed : null;
}

/** Why the proposal is not confirmed with one press. `answered`: no row is open any more. */
export function whyNotConfirmable({ proposed, last, openGap }: Standing, answered: boolean): string {
  if (proposed === 'unassessed') {
    if (!answered) return '先把要紧的答完。现在就要定颜色，请用改判，写明理由。';
    return openGap === null
      ? '各项都答了，只有传染病一项。其余是什么颜色由医生定：请用改判，写明理由。'
      : '有的情况评估表没有写到，要由医生定颜色。请用改判，写明理由。';
  }
  return decisionOf({ proposed, last, colour: proposed }) === 'lowered'
    ? '建议低于上次确认的颜色。保持或下调，请用改判，写明理由。'
    : '有的情况评估表没有写到，可能要定更高的颜色。按建议或改判，都请写明理由。';
}

export interface ColourOption {
  readonly colour: RiskColour;
  readonly label: string;
  readonly note: string;
}

/**
 * The colours a clinician may give with a reason: higher or kept, and the proposal itself where an open gap could raise it; lower ones only
 * after saying so on purpose.
 */
export function overrideOptions(standing: Standing, lower: boolean): readonly ColourOption[] {
  const { proposed, last } = standing;
  const oneTap = confirmable(standing);
  return RISK_COLOURS.map((colour) => ({ colour, decision: decisionOf({ proposed, last, colour }) }))
    .filter(({ colour, decision }) => colour !== oneTap && (decision === 'lowered') === lower)
    .map(({ colour, decision }) => ({
      colour,
      label: COLOUR_WORDS[colour],
      note: decision === 'lowered' ? lowerNote(standing, colour) : OPTION_NOTES[decision],
    }));
}

const OPTION_NOTES: Readonly<Record<Exclude<Decision, 'lowered'>, string>> = {
  'as-proposed': '按建议',
  placed: '由您判定',
  raised: '高于建议',
  kept: '保持上次确认的颜色',
};

const lowerNote = ({ proposed, last }: Pick<Standing, 'proposed' | 'last'>, colour: RiskColour): string => {
  const below = [
    ...(proposed !== 'unassessed' && compareColour(colour, proposed) < 0 ? ['建议'] : []),
    ...(last !== null && compareColour(colour, last) < 0 ? ['上次确认'] : []),
  ];
  return `低于${below.join('和')}`;
};

/** Why an override cannot be sent as it stands; `null` when it can. */
export function overrideProblem(standing: Standing, { colour, lower, reason }: Override): string | null {
  if (colour === null) return '请选颜色';
  const decided = decide({ ...standing, colour, lower, reason });
  return decided.ok ? null : DECISION_REFUSAL_WORDS[decided.refusal];
}

import { compareColour, RISK_COLOURS, type RiskColour } from '../../../../../shared/risk/colour.ts';
import {
  DECISION_REFUSAL_WORDS,
  decide,
  decisionOf,
  type ProposedColour,
} from '../../../../../shared/risk/grading/decide.ts';
import { COLOUR_WORDS } from '../words.ts';

/** What a clinician confirms against: the proposal on the screen and the colour last confirmed. */
export interface Standing {
  readonly proposed: ProposedColour;
  readonly last: RiskColour | null;
}

/** What is filled in of a colour that is not simply the proposal. */
export interface Override {
  readonly colour: RiskColour | null;
  /** 我要下调: without it no lower colour is even offered. */
  readonly lower: boolean;
  readonly reason: string;
}

export const NO_OVERRIDE: Override = { colour: null, lower: false, reason: '' };

/** The colour one press confirms: the proposal, when it names one and lowers nothing. */
export const confirmable = ({ proposed, last }: Standing): RiskColour | null =>
  proposed !== 'unassessed' && decisionOf({ proposed, last, colour: proposed }) === 'as-proposed' ? proposed : null;

export interface ColourOption {
  readonly colour: RiskColour;
  readonly label: string;
  readonly note: string;
}

/** The colours a clinician may give instead: higher or kept; lower ones only after saying so on purpose. */
export function overrideOptions({ proposed, last }: Standing, lower: boolean): readonly ColourOption[] {
  return RISK_COLOURS.map((colour) => ({ colour, decision: decisionOf({ proposed, last, colour }) }))
    .filter(({ decision }) => decision !== 'as-proposed' && (decision === 'lowered') === lower)
    .map(({ colour, decision }) => ({
      colour,
      label: COLOUR_WORDS[colour],
      note:
        decision === 'kept'
          ? '保持上次确认的颜色'
          : decision === 'lowered'
            ? lowerNote({ proposed, last }, colour)
            : '高于建议',
    }));
}

const lowerNote = ({ proposed, last }: Standing, colour: RiskColour): string => {
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

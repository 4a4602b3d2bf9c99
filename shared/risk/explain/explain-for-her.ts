import type { CalendarDate } from '../../time/calendar-date.ts';
import type { RiskColour } from '../colour.ts';
import type { HerSentence } from './her-sentence.ts';
import { HER_WORDS, type HerWordsId } from './her-words.ts';

/**
 * A colour as an entitled clinician confirmed it. A proposal of the rules carries findings and no moment of confirmation, so it does not fit.
 */
export interface ConfirmedColour {
  readonly colour: RiskColour;
  readonly confirmedAt: number;
  readonly findings?: never;
  readonly facts?: never;
  readonly purple?: never;
}

/** Where she goes next and when; absent where it is not settled. */
export interface HerNextStep {
  /** The place her colour asks for. One chosen for what stands beside the colour would give it away by its name. */
  readonly placeName?: string;
  readonly on?: CalendarDate;
}

export interface HerExplanation {
  readonly title: HerSentence;
  readonly meaning: readonly HerSentence[];
  readonly next: readonly HerSentence[];
  /** When to come at once, whatever the colour. */
  readonly comeNow: readonly HerSentence[];
}

/**
 * What her colour means and what comes next (温馨告知书), one idea a sentence: no disease, no number, nothing that stands beside the
 * colour. `confirmed` null has words of its own and looks like no colour. Not for after a loss.
 */
export function explainForHer(
  confirmed: ConfirmedColour | null,
  stage: 'pregnant' | 'postpartum',
  { placeName, on }: HerNextStep = {},
): HerExplanation {
  const colour = confirmed === null ? 'none' : confirmed.colour;
  const visit = stage === 'pregnant' ? 'visit' : 'check';
  return {
    title: say(`title-${colour}`),
    meaning: MEANING[colour].map((id) => say(id)),
    next: [
      say(`next-${colour}`),
      placeName === undefined ? say('place-open') : say(`place-${visit}`, placeName),
      on === undefined ? say('date-open') : say('date', dayWords(on)),
      say('take-the-book'),
    ],
    comeNow: [say('come-now'), say(`come-120-${stage}`), say(`come-today-${stage}`), say('come-button')],
  };
}

const MEANING: Readonly<Record<RiskColour | 'none', readonly HerWordsId[]>> = {
  none: ['none-meaning', 'none-is-no-green'],
  green: ['what-a-colour-is', 'green-meaning', 'may-change'],
  yellow: ['what-a-colour-is', 'yellow-meaning', 'no-fault'],
  orange: ['what-a-colour-is', 'orange-meaning', 'someone-follows', 'no-fault'],
  red: ['what-a-colour-is', 'red-meaning', 'someone-follows', 'no-fault'],
};

const say = (id: HerWordsId, filling = ''): HerSentence => ({
  id: `her-${id}`,
  words: HER_WORDS[id].replace(/〔.〕/, () => filling),
  verified: false,
});

/** `2027-02-05` as `2月5日`. */
const dayWords = (on: CalendarDate): string => `${Number(on.slice(5, 7))}月${Number(on.slice(8, 10))}日`;

import { ADVICE_SENTENCES } from './advice-sentences.ts';
import {
  type AdviceRow,
  COME_ANYWAY,
  NOT_ALL_KNOWN,
  NOTHING_FIRED,
  SIGN_STEPS,
  URGENCY_STEPS,
  WHEN_WORSE,
} from './advice-steps.ts';
import { DEFAULT_ESCALATION } from './escalation.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { FIELD_SPECS } from './report-values.ts';
import { CLINICAL } from './signs/clinical/index.ts';
import { SIGNS } from './signs/index.ts';
import { PE_SYMPTOM_SIGNS, SYMPTOMATIC_SIGNS } from './signs/symptoms.ts';

/** Something a clinician still has to read against the paper and sign. */
export interface UnverifiedRow {
  readonly part: 'sign' | 'plain words' | 'symptom-list' | 'sentence' | 'step' | 'plausible-range' | 'escalation';
  readonly id: string;
  /** What is to be signed, as text. */
  readonly claim: string;
  /** Whether the sign itself or only its tier and arrangement is unsigned. */
  readonly open: 'everything' | 'tier' | 'wording' | 'setting';
  readonly source: string;
}

const UNSIGNED = SIGNS.filter(({ id }) => CLINICAL[id].verified !== true);

/** Everything in the danger room that no clinician has signed, in table order. Empty when all is signed. */
export const unverifiedRows = (): readonly UnverifiedRow[] => [
  ...UNSIGNED.map(
    (sign): UnverifiedRow => ({
      part: 'sign',
      id: sign.id,
      claim: [
        sign.tier,
        CLINICAL[sign.id].words,
        sign.rule?.text,
        ...sign.raises.map(({ to, when }) => `${to} when ${when.text}`),
      ]
        .filter((piece) => piece !== undefined)
        .join(' | '),
      open: CLINICAL[sign.id].status === 'synthesis' ? 'tier' : 'everything',
      source: CLINICAL[sign.id].source,
    }),
  ),
  ...UNSIGNED.map(
    (sign): UnverifiedRow => ({
      part: 'plain words',
      id: sign.id,
      // Beside the clinical words, because it is their sameness that is to be signed.
      claim: `${PLAIN_WORDS[sign.id]} | ${CLINICAL[sign.id].words}`,
      open: 'wording',
      source: CLINICAL[sign.id].source,
    }),
  ),
  symptomList('anyPeSymptom', PE_SYMPTOM_SIGNS, 'WHO ANC DT.17'),
  symptomList('symptomatic', SYMPTOMATIC_SIGNS, 'words of ds-bp-low'),
  ...UNSIGNED.map(
    (sign): UnverifiedRow => ({
      part: 'sentence',
      id: sign.id,
      claim: ADVICE_SENTENCES[sign.id],
      open: 'wording',
      source: CLINICAL[sign.id].source,
    }),
  ),
  ...adviceRows()
    .filter(({ verified }) => !verified)
    .map(({ id, words, source }): UnverifiedRow => ({ part: 'step', id, claim: words, open: 'wording', source })),
  ...FIELD_SPECS.filter(({ verified }) => !verified).map(
    ({ field, label, unit, plausible: [low, high] }): UnverifiedRow => ({
      part: 'plausible-range',
      id: field,
      claim: `${label} ${low}–${high} ${unit}`,
      open: 'setting',
      source: 'product default',
    }),
  ),
  ...(DEFAULT_ESCALATION.verified ? [] : escalationRows()),
];

const symptomList = (id: string, signs: readonly string[], source: string): UnverifiedRow => ({
  part: 'symptom-list',
  id,
  claim: signs.join(', '),
  open: 'everything',
  source,
});

const adviceRows = (): readonly AdviceRow[] => [
  ...URGENCY_STEPS.emergency,
  ...URGENCY_STEPS.today,
  ...URGENCY_STEPS['within-24h'],
  ...SIGN_STEPS,
  WHEN_WORSE.emergency,
  WHEN_WORSE.today,
  WHEN_WORSE['within-24h'],
  WHEN_WORSE.none,
  ...COME_ANYWAY.pregnancy,
  ...COME_ANYWAY.postpartum,
  ...COME_ANYWAY.newborn,
  NOTHING_FIRED,
  NOT_ALL_KNOWN,
];

const escalationRows = (): readonly UnverifiedRow[] =>
  (['emergency', 'today', 'within-24h'] as const).map((urgency) => ({
    part: 'escalation',
    id: urgency,
    claim: DEFAULT_ESCALATION.ladders[urgency]
      .map(({ afterMs, action }) => `${afterMs / 60_000} min ${action}`)
      .join(', '),
    open: 'setting',
    source: DEFAULT_ESCALATION.source,
  }));

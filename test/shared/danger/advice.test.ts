import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../shared/danger/advice.ts';
import { ADVICE_SENTENCES } from '../../../shared/danger/advice-sentences.ts';
import {
  COME_ANYWAY,
  NOT_ALL_KNOWN,
  NOTHING_FIRED,
  SIGN_STEPS,
  URGENCY_STEPS,
  WHEN_WORSE,
} from '../../../shared/danger/advice-steps.ts';
import { PHASES, type Phase } from '../../../shared/danger/phase.ts';
import { CLINICAL } from '../../../shared/danger/signs/clinical/index.ts';
import { SIGNS } from '../../../shared/danger/signs/index.ts';
import { triage } from '../../../shared/danger/triage.ts';
import type { TriageInput } from '../../../shared/danger/triage-types.ts';

const adviceOn = (input: Partial<TriageInput>, phase: Phase = 'pregnancy') =>
  advise(triage({ phase, gaDays: 210, signs: [], values: {}, ...input }), phase);

const wordsOf = (rows: readonly { readonly words: string }[]) => rows.map(({ words }) => words);

const everyWord = [
  ...Object.values(ADVICE_SENTENCES),
  ...wordsOf(SIGN_STEPS),
  ...wordsOf(Object.values(URGENCY_STEPS).flat()),
  ...wordsOf(Object.values(WHEN_WORSE)),
  ...wordsOf(Object.values(COME_ANYWAY).flat()),
  ...wordsOf([NOTHING_FIRED, NOT_ALL_KNOWN]),
];

describe('the words she reads', () => {
  it('name no disease a clinician would think of', () => {
    // 出血 stands among them once and is what anybody calls it.
    const diseases = new Set(
      SIGNS.flatMap(({ id }) => (CLINICAL[id].suspect ?? '').split(/[、，（）/等]/)).filter(
        (name) => name !== '' && name !== '出血',
      ),
    );
    expect(diseases.size).toBeGreaterThan(30);
    for (const words of everyWord) for (const disease of diseases) expect(words).not.toContain(disease);
  });

  it('are calm and never say that all is well', () => {
    expect(everyWord.filter((words) => /[!！]|正常|放心|没事|不要紧/.test(words))).toEqual([]);
  });

  it('fit on a line or two', () => {
    expect(everyWord.filter((words) => words.length > 30)).toEqual([]);
  });

  it('of a sensitive sign tell nothing to somebody reading along', () => {
    const telling = /自杀|结束生命|伤害|念头|打骂|家人|安全|结核|流感|传染|疹|情绪|抑郁|焦虑|混乱/;
    const sensitive = SIGNS.filter(({ sensitive }) => sensitive).map(({ id }) => id);
    const said = sensitive.flatMap((id) => [
      ADVICE_SENTENCES[id],
      ...wordsOf(SIGN_STEPS.filter(({ signs }) => signs.includes(id))),
    ]);
    expect(said.length).toBeGreaterThan(6);
    expect(said.filter((words) => telling.test(words))).toEqual([]);
  });
});

describe('advice for an emergency', () => {
  it('says call 120 now, not to drive, and what to do while waiting', () => {
    const advice = adviceOn({ signs: ['ds-bleed-heavy-preg'] });
    expect(advice.headline).toBe('现在打120');
    expect(wordsOf(advice.sentences)).toEqual(['流血很多，要马上有人来接您。']);
    expect(advice.steps.map(({ id }) => id)).toEqual(['do-not-drive', 'say-where', 'open-the-door']);
    expect(advice.hotlines).toEqual(['120']);
  });

  it('speaks of the leading signs only', () => {
    const advice = adviceOn({ signs: ['ds-abruption', 'ds-itch'] });
    expect(advice.sentences.map(({ id }) => id)).toEqual(['ds-abruption']);
    expect(advice.steps.map(({ id }) => id)).not.toContain('blood-test');
  });

  it('gives no sugar to a woman who cannot be woken', () => {
    expect(adviceOn({ signs: ['ds-gdm-hypo'] }).steps.map(({ id }) => id)).toContain('take-sugar');
    expect(adviceOn({ signs: ['ds-gdm-hypo', 'ds-uti', 'ds-rom'] }).steps.map(({ id }) => id)).toContain('take-sugar');
    expect(adviceOn({ signs: ['ds-gdm-hypo', 'ds-seizure'] }).steps.map(({ id }) => id)).not.toContain('take-sugar');
  });

  it('marks the waiting position for a cord as unsigned', () => {
    const step = adviceOn({ signs: ['ds-cord-prolapse'] }).steps.find(({ id }) => id === 'knees-and-chest');
    expect(step).toMatchObject({ verified: false, source: 'ds-cord-prolapse note, needs sign-off' });
  });
});

describe('advice for body and mind', () => {
  it('offers 120, 110 and 12356 to a woman in despair, and asks her not to be alone', () => {
    const advice = adviceOn({ signs: ['ds-suicide-plan'] }, 'postpartum');
    expect(advice).toMatchObject({ headline: '现在打120', hotlines: ['120', '110', '12356'], discreet: true });
    expect(advice.steps.map(({ id }) => id)).toContain('stay-with-someone');
  });

  it('offers 12356 for dark thoughts and 110 for danger at home, with 120 still in sight', () => {
    expect(adviceOn({ signs: ['ds-thoughts-harm'] }).hotlines).toEqual(['12356', '120']);
    expect(adviceOn({ signs: ['ds-violence'] })).toMatchObject({ hotlines: ['110', '120'], discreet: true });
  });

  it('lets a woman whose waters broke lie on her side', () => {
    expect(wordsOf(adviceOn({ signs: ['ds-rom'] }).steps)).toContain('路上侧着躺。');
  });

  it('lets pressure be measured again when she is well, and does not when she is not', () => {
    const steps = (signs: readonly string[]) =>
      adviceOn({ signs, values: { sbp: 165, dbp: 100 } }).steps.map(({ id }) => id);
    expect(steps([])).toContain('rest-and-remeasure');
    expect(steps(['ds-pe-symptoms'])).toContain('do-not-remeasure');
    expect(steps(['ds-pe-symptoms'])).not.toContain('rest-and-remeasure');
  });
});

describe('advice when nothing fired', () => {
  it.each(PHASES)('in %s says when to come anyway and keeps 120 in sight', (phase) => {
    const advice = adviceOn({}, phase);
    expect(advice.headline).toBe('先观察，有变化再报');
    expect(advice.steps).toEqual(COME_ANYWAY[phase]);
    expect(advice.hotlines).toEqual(['120']);
    expect(advice.whenWorse.words).toContain('120');
  });

  it('asks for the number that is missing or impossible', () => {
    for (const values of [{ sbp: 120 }, { tempC: 98.6 }]) {
      expect(adviceOn({ values }).sentences.map(({ id }) => id)).toEqual(['nothing-fired', 'not-all-known']);
    }
  });
});

describe('whatever fires', () => {
  it('advice has one to four sentences, two to four steps, a way on and 120', () => {
    const signs = fc.uniqueArray(fc.constantFrom(...SIGNS.map(({ id }) => id)), { maxLength: 8 });
    fc.assert(
      fc.property(signs, fc.constantFrom(...PHASES), (ticked, phase) => {
        const advice = adviceOn({ signs: ticked }, phase);
        expect(advice.sentences.length).toBeGreaterThanOrEqual(1);
        expect(advice.sentences.length).toBeLessThanOrEqual(4);
        expect(advice.steps.length).toBeGreaterThanOrEqual(2);
        expect(advice.steps.length).toBeLessThanOrEqual(4);
        expect(new Set(advice.steps.map(({ id }) => id)).size).toBe(advice.steps.length);
        expect(advice.hotlines).toContain('120');
      }),
      { numRuns: 500 },
    );
  });

  it('every sign alone finds the steps written for it', () => {
    for (const step of SIGN_STEPS) {
      for (const id of step.signs) {
        const gaDays = id === 'ds-bleed-early' ? 84 : 210;
        const shown = adviceOn({ signs: [id], gaDays }).steps.map((one) => one.id);
        expect(shown, `${step.id} for ${id}`).toContain(step.id);
      }
    }
  });
});

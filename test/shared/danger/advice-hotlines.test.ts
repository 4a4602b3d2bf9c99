import { describe, expect, it } from 'vitest';
import { advise } from '../../../shared/danger/advice.ts';
import { NOT_ALL_KNOWN } from '../../../shared/danger/advice-steps.ts';
import { triage } from '../../../shared/danger/triage.ts';
import type { TriageInput } from '../../../shared/danger/triage-types.ts';

const adviceOn = (input: Partial<TriageInput>) =>
  advise(triage({ phase: 'pregnancy', gaDays: 210, signs: [], values: {}, ...input }), 'pregnancy');

describe('the numbers to ring', () => {
  it.each([
    ['a low mood', ['ds-low-mood'], ['12356', '120']],
    ['thoughts of harm', ['ds-thoughts-harm'], ['12356', '120']],
    ['a plan to end her life', ['ds-suicide-plan'], ['120', '110', '12356']],
    ['violence', ['ds-violence'], ['110', '120']],
    ['violence beside a seizure', ['ds-violence', 'ds-seizure'], ['120', '110']],
    ['an itch', ['ds-itch'], ['120']],
  ])('for %s', (_what, signs, hotlines) => {
    expect(adviceOn({ signs }).hotlines).toEqual(hotlines);
  });
});

describe('advice', () => {
  it('is discreet as soon as one of her signs is', () => {
    expect(adviceOn({ signs: ['ds-violence', 'ds-seizure'] }).discreet).toBe(true);
    expect(adviceOn({ signs: ['ds-violence'] }).discreet).toBe(true);
    expect(adviceOn({ signs: ['ds-seizure'] }).discreet).toBe(false);
    expect(adviceOn({}).discreet).toBe(false);
  });

  it('says that not all is known when something is missing or asked about, but not in an emergency', () => {
    const says = (input: Partial<TriageInput>) => adviceOn(input).sentences.some(({ id }) => id === NOT_ALL_KNOWN.id);
    expect(says({ values: { sbp: 139 } })).toBe(true);
    expect(says({ values: { tempC: 98.6 } })).toBe(true);
    expect(says({ signs: ['ds-itch'] })).toBe(false);
    expect(says({})).toBe(false);
    expect(says({ signs: ['ds-seizure'], values: { sbp: 139 } })).toBe(false);
  });
});

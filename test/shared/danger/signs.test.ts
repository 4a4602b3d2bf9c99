import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BODY_PARTS } from '../../../shared/danger/body-part.ts';
import { PHASES } from '../../../shared/danger/phase.ts';
import { PICTOGRAM_NAMES } from '../../../shared/danger/pictogram.ts';
import { FIELD_SPECS } from '../../../shared/danger/report-values.ts';
import { CLINICAL } from '../../../shared/danger/signs/clinical/index.ts';
import { DANGER_RULE_SET, SIGNS, signById, signsFor, unknownSigns } from '../../../shared/danger/signs/index.ts';
import { PE_SYMPTOM_SIGNS, SYMPTOMATIC_SIGNS } from '../../../shared/danger/signs/symptoms.ts';
import { unverifiedRows } from '../../../shared/danger/unverified.ts';

/** Every published version and the content it stood for. Add a line; never edit one. */
const PUBLISHED: Readonly<Record<string, string>> = {
  '2026.11-1': '509eba5c67de8616',
  // The same content; the clinical words and sources stand in a table of their own.
  '2026.11-2': '32fdae3e51170b45',
};

const contentHash = (): string => {
  const readable = JSON.stringify(
    { SIGNS, CLINICAL, PE_SYMPTOM_SIGNS, SYMPTOMATIC_SIGNS, FIELD_SPECS },
    (_, value: unknown) => (typeof value === 'function' ? undefined : value),
  );
  return createHash('sha256').update(readable).digest('hex').slice(0, 16);
};

const idsOf = (keep: (sign: (typeof SIGNS)[number]) => boolean) => SIGNS.filter(keep).map(({ id }) => id);

describe('the danger-sign table', () => {
  it('has 69 rows with 69 ids: 30 for the mother, 17 in pregnancy, 7 after birth, 15 for the newborn', () => {
    expect(new Set(SIGNS.map(({ id }) => id)).size).toBe(69);
    const count = (phase: string) => idsOf((sign) => sign.phase === phase).length;
    expect(['both', 'pregnancy', 'postpartum', 'newborn'].map(count)).toEqual([30, 17, 7, 15]);
  });

  it('has 18 signs for 120, 35 for today and 16 for the next 24 hours', () => {
    const count = (tier: string) => idsOf((sign) => sign.tier === tier).length;
    expect(['T1', 'T2', 'T3'].map(count)).toEqual([18, 35, 16]);
  });

  it('gets a new version whenever a row, a rule, a symptom list or a range changes', () => {
    expect({ [DANGER_RULE_SET.version]: contentHash() }).toEqual({
      [DANGER_RULE_SET.version]: PUBLISHED[DANGER_RULE_SET.version],
    });
    expect(new Set(Object.values(PUBLISHED)).size).toBe(Object.keys(PUBLISHED).length);
  });

  it('keeps mood, violence and infection out of lists, and nothing else', () => {
    expect(idsOf(({ sensitive }) => sensitive)).toEqual([
      'ds-suicide-plan',
      'ds-psychosis',
      'ds-thoughts-harm',
      'ds-violence',
      'ds-infection-contact',
      'ds-low-mood',
    ]);
  });

  it('lets only a slight fever and ordinary labour pass without an alert of their own', () => {
    expect(idsOf(({ alertClinic }) => !alertClinic)).toEqual(['ds-fever-mild', 'ds-labour']);
  });

  it('speaks only of signs that exist, wherever a row points to another', () => {
    const pointed = SIGNS.flatMap((sign) => [
      ...sign.supersededBy,
      ...(sign.outsideFires === undefined ? [] : [sign.outsideFires]),
      ...sign.raises.flatMap(({ when }) => when.text.match(/ds-[a-z0-9-]+/g) ?? []),
    ]);
    expect(pointed.length).toBeGreaterThan(10);
    expect(unknownSigns([...pointed, ...PE_SYMPTOM_SIGNS, ...SYMPTOMATIC_SIGNS])).toEqual([]);
  });

  it('never hides a sign behind a milder one', () => {
    for (const sign of SIGNS) {
      for (const graver of sign.supersededBy)
        expect(signById(graver)?.tier.localeCompare(sign.tier)).toBeLessThanOrEqual(0);
    }
  });

  it('asks by value only what a value can answer', () => {
    expect(SIGNS.filter(({ asked, rule }) => asked === 'value' && rule === undefined)).toEqual([]);
  });

  it('cites a source and stands in words on every row', () => {
    expect(Object.values(CLINICAL).filter(({ source, words }) => source === '' || words === '')).toEqual([]);
  });

  it('shows at most nine groups in a phase, and uses every pictogram and every group', () => {
    for (const phase of PHASES) expect(new Set(signsFor(phase).map(({ group }) => group)).size).toBeLessThanOrEqual(9);
    expect(new Set(SIGNS.map(({ pictogram }) => pictogram))).toEqual(new Set(PICTOGRAM_NAMES));
    expect(new Set(SIGNS.map(({ group }) => group))).toEqual(new Set(BODY_PARTS));
  });

  it('offers the mother her own signs and the newborn its own', () => {
    expect(PHASES.map((phase) => signsFor(phase).length)).toEqual([47, 37, 15]);
  });

  it('knows its ids from others, the names every object has included', () => {
    expect(unknownSigns(['ds-rom', 'ds-nothing', '__proto__', 'toString', ''])).toEqual([
      'ds-nothing',
      '__proto__',
      'toString',
      '',
    ]);
  });
});

describe('the list of what a clinician must still sign', () => {
  it('names every sign: the sign itself where no source was seen, else its tier', () => {
    const signs = unverifiedRows().filter(({ part }) => part === 'sign');
    expect(signs.length).toBe(69);
    expect(signs.filter(({ open }) => open === 'everything').length).toBe(20);
  });

  it('shows each rule as text and cites a source on every row', () => {
    expect(unverifiedRows().find(({ id }) => id === 'ds-bp-severe')?.claim).toContain('(sbp >= 160) or (dbp >= 110)');
    expect(unverifiedRows().filter(({ source, claim }) => source === '' || claim === '')).toEqual([]);
  });

  it('names the waiting advice for a cord, the ranges of values and the waiting times', () => {
    const ids = unverifiedRows().map(({ part, id }) => `${part}:${id}`);
    expect(ids).toEqual(
      expect.arrayContaining(['step:knees-and-chest', 'plausible-range:sbp', 'escalation:emergency']),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

import { describe, expect, it } from 'vitest';
import type { Phase } from '../../../shared/danger/phase.ts';
import { SIGNS } from '../../../shared/danger/signs/index.ts';
import { triage } from '../../../shared/danger/triage.ts';
import type { Urgency } from '../../../shared/danger/urgency.ts';

/** The printed table, written down a second time on purpose: a slip in either copy shows. */
const PRINTED: Readonly<Record<Exclude<Urgency, 'none'>, string>> = {
  emergency: `
    seizure breath-severe chest-pain bleed-heavy-preg ectopic abruption cord-prolapse suicide-plan
    psychosis pph heatstroke stroke labour-imminent bp-severe-symptom bp-low spo2-low nb-apnea
    nb-convulsion
  `,
  today: `
    bp-severe bp-high-symptom pulse spo2-mid fever pe-symptoms bleed-late rom contraction-preterm labour
    fm-reduced vomit-severe vomit-late jaundice leg-dvt abdo-pain pyelo bleeding-tendency trauma
    thoughts-harm lochia-foul wound urine-retention nb-breathfast nb-fever nb-cold nb-feeding
    nb-lethargy nb-jaundice nb-vomit nb-cord nb-eye nb-pustule nb-bleeding nb-pale
  `,
  'within-24h': `
    bp-high pulse-mild fever-mild bleed-early fm-none-24w itch edema uti anaemia-sym violence
    infection-contact gdm-hypo low-mood breast lochia-long nb-weight
  `,
};

const printed = Object.entries(PRINTED).flatMap(([urgency, names]) =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => ({ id: `ds-${name}`, urgency })),
);

const phaseOf = (id: string): Phase => {
  const phase = SIGNS.find((sign) => sign.id === id)?.phase ?? 'pregnancy';
  return phase === 'both' ? 'pregnancy' : phase;
};

describe('a sign ticked alone', () => {
  it('is one of the 69 printed ones', () => {
    expect(printed.map(({ id }) => id).sort()).toEqual(SIGNS.map(({ id }) => id).sort());
  });

  it.each(printed)('$id asks for $urgency', ({ id, urgency }) => {
    // 30 weeks, or the one window this sign would be outside of and so count as a graver one.
    const gaDays = id === 'ds-bleed-early' ? 12 * 7 : id === 'ds-labour' ? 38 * 7 : 30 * 7;
    const result = triage({ phase: phaseOf(id), gaDays, signs: [id], values: {} });
    expect({ urgency: result.urgency, because: result.because }).toEqual({ urgency, because: [id] });
  });

  it.each(printed)('$id counts no less when it is ticked for the wrong person or at the wrong time', ({
    id,
    urgency,
  }) => {
    for (const phase of ['pregnancy', 'postpartum', 'newborn'] as const) {
      for (const gaDays of [undefined, 0, 97, 98, 139, 140, 195, 196, 258, 259, 314]) {
        const result = triage({ phase, ...(gaDays === undefined ? {} : { gaDays }), signs: [id], values: {} });
        expect(result.because).toContain(id);
        if (id !== 'ds-bleed-early') expect(result.urgency).toBe(urgency);
      }
    }
  });
});

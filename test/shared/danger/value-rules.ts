import type { Phase } from '../../../shared/danger/phase.ts';
import type { ReportValues } from '../../../shared/danger/report-values.ts';
import type { MissingFact } from '../../../shared/danger/triage-types.ts';
import type { Urgency } from '../../../shared/danger/urgency.ts';

export interface Case {
  readonly values: ReportValues;
  readonly signs?: readonly string[];
  readonly phase?: Phase;
  /** 30 weeks unless said; `null` is unknown. */
  readonly gaDays?: number | null;
}

export interface Raising extends Case {
  readonly urgency: Urgency;
}

export interface Open extends Case {
  readonly missing: readonly MissingFact[];
}

export interface RuleTable {
  readonly raises: readonly Raising[];
  readonly quiet: readonly Case[];
  /** Cases in which the rule cannot say, with the fact it lacks. */
  readonly cannotSay: readonly Open[];
}

const newborn = (values: ReportValues): Case => ({ phase: 'newborn', values });

/** Every rule over measurements: what it raises on, where it stays quiet, where it cannot say. */
export const VALUE_RULES: Readonly<Record<string, RuleTable>> = {
  'ds-bp-severe-symptom': {
    raises: [
      { values: { sbp: 160, dbp: 80 }, signs: ['ds-pe-symptoms'], urgency: 'emergency' },
      { values: { sbp: 120, dbp: 110 }, signs: ['ds-vomit-late'], urgency: 'emergency' },
      { values: { sbp: 160 }, signs: ['ds-anaemia-sym'], urgency: 'emergency' },
      { values: { sbp: 170, dbp: 112 }, signs: ['ds-abdo-pain'], phase: 'postpartum', urgency: 'emergency' },
    ],
    quiet: [
      { values: { sbp: 159, dbp: 109 }, signs: ['ds-pe-symptoms'] },
      { values: { sbp: 180, dbp: 120 } },
      { values: { sbp: 180, dbp: 120 }, signs: ['ds-uti'] },
    ],
    cannotSay: [
      { values: { sbp: 159 }, signs: ['ds-pe-symptoms'], missing: ['dbp'] },
      { values: { dbp: 109 }, signs: ['ds-pe-symptoms'], missing: ['sbp'] },
    ],
  },
  'ds-bp-severe': {
    raises: [
      { values: { sbp: 160, dbp: 109 }, urgency: 'today' },
      { values: { sbp: 159, dbp: 110 }, urgency: 'today' },
      { values: { sbp: 160 }, urgency: 'today' },
      { values: { dbp: 110 }, urgency: 'today' },
    ],
    quiet: [{ values: { sbp: 159, dbp: 109 } }, { values: { sbp: 100, dbp: 60 } }],
    cannotSay: [
      { values: { sbp: 159 }, missing: ['dbp'] },
      { values: { dbp: 109 }, missing: ['sbp'] },
      { values: { sbp: 100 }, missing: ['dbp'] },
    ],
  },
  'ds-bp-high-symptom': {
    raises: [
      { values: { sbp: 140, dbp: 70 }, signs: ['ds-anaemia-sym'], urgency: 'today' },
      { values: { sbp: 100, dbp: 90 }, signs: ['ds-vomit-severe'], urgency: 'today' },
      { values: { dbp: 90 }, signs: ['ds-abdo-pain'], urgency: 'today' },
    ],
    quiet: [
      { values: { sbp: 139, dbp: 89 }, signs: ['ds-pe-symptoms'] },
      { values: { sbp: 140, dbp: 90 }, signs: ['ds-edema'] },
    ],
    cannotSay: [
      { values: { sbp: 139 }, signs: ['ds-pe-symptoms'], missing: ['dbp'] },
      { values: { dbp: 89 }, signs: ['ds-pe-symptoms'], missing: ['sbp'] },
    ],
  },
  'ds-bp-high': {
    raises: [
      { values: { sbp: 140, dbp: 70 }, urgency: 'within-24h' },
      { values: { sbp: 159, dbp: 70 }, urgency: 'within-24h' },
      { values: { sbp: 120, dbp: 90 }, urgency: 'within-24h' },
      { values: { sbp: 120, dbp: 109 }, urgency: 'within-24h' },
      { values: { sbp: 150 }, urgency: 'within-24h' },
      { values: { dbp: 95 }, urgency: 'within-24h' },
    ],
    quiet: [
      { values: { sbp: 139, dbp: 89 } },
      { values: { sbp: 160, dbp: 95 } },
      { values: { sbp: 150, dbp: 110 } },
      { values: { sbp: 150, dbp: 95 }, signs: ['ds-pe-symptoms'] },
    ],
    cannotSay: [
      { values: { sbp: 139 }, missing: ['dbp'] },
      { values: { dbp: 89 }, missing: ['sbp'] },
    ],
  },
  'ds-bp-low': {
    raises: [
      { values: { sbp: 89, dbp: 50 }, signs: ['ds-anaemia-sym'], urgency: 'emergency' },
      { values: { sbp: 80, dbp: 50 }, signs: ['ds-gdm-hypo'], urgency: 'emergency' },
    ],
    quiet: [{ values: { sbp: 90, dbp: 50 }, signs: ['ds-anaemia-sym'] }, { values: { sbp: 90, dbp: 50 } }],
    cannotSay: [
      { values: { sbp: 89, dbp: 50 }, missing: ['symptomatic'] },
      { values: { sbp: 89, dbp: 50 }, signs: ['ds-uti'], missing: ['symptomatic'] },
    ],
  },
  'ds-pulse': {
    raises: [
      { values: { pulse: 121 }, urgency: 'today' },
      { values: { pulse: 39 }, urgency: 'today' },
    ],
    quiet: [{ values: { pulse: 120 } }, { values: { pulse: 40 } }, { values: { pulse: 80 } }],
    cannotSay: [],
  },
  'ds-pulse-mild': {
    raises: [
      { values: { pulse: 101 }, urgency: 'within-24h' },
      { values: { pulse: 120 }, urgency: 'within-24h' },
      { values: { pulse: 40 }, urgency: 'within-24h' },
      { values: { pulse: 59 }, urgency: 'within-24h' },
    ],
    quiet: [
      { values: { pulse: 100 } },
      { values: { pulse: 60 } },
      { values: { pulse: 121 } },
      { values: { pulse: 39 } },
    ],
    cannotSay: [],
  },
  'ds-spo2-low': {
    raises: [{ values: { spo2: 91 }, urgency: 'emergency' }],
    quiet: [{ values: { spo2: 92 } }],
    cannotSay: [],
  },
  'ds-spo2-mid': {
    raises: [
      { values: { spo2: 92 }, urgency: 'today' },
      { values: { spo2: 94 }, urgency: 'today' },
    ],
    quiet: [{ values: { spo2: 91 } }, { values: { spo2: 95 } }],
    cannotSay: [],
  },
  'ds-fever': {
    raises: [
      { values: { tempC: 38 }, urgency: 'today' },
      { values: { tempC: 40.5 }, phase: 'postpartum', urgency: 'today' },
    ],
    quiet: [{ values: { tempC: 37.9 } }, { values: { tempC: 36.5 } }],
    cannotSay: [],
  },
  'ds-fever-mild': {
    raises: [
      { values: { tempC: 37.3 }, urgency: 'within-24h' },
      { values: { tempC: 37.9 }, urgency: 'within-24h' },
    ],
    quiet: [{ values: { tempC: 37.2 } }, { values: { tempC: 38 } }],
    cannotSay: [],
  },
  'ds-gdm-hypo': {
    raises: [
      { values: { glucoseMmolL: 3.8 }, urgency: 'within-24h' },
      { values: { glucoseMmolL: 3 }, urgency: 'within-24h' },
      { values: { glucoseMmolL: 2.9 }, urgency: 'today' },
      { values: { glucoseMmolL: 2.9 }, signs: ['ds-gdm-hypo'], urgency: 'today' },
    ],
    quiet: [{ values: { glucoseMmolL: 3.9 } }, { values: { glucoseMmolL: 5.1 } }],
    cannotSay: [],
  },
  'ds-contraction-preterm': {
    raises: [
      { values: { contractionsPerHour: 6 }, gaDays: 258, urgency: 'today' },
      { values: { contractionsPerHour: 6 }, gaDays: 100, urgency: 'today' },
      { values: { contractionsPerHour: 6 }, gaDays: null, urgency: 'today' },
    ],
    quiet: [
      { values: { contractionsPerHour: 5 }, gaDays: 258 },
      { values: { contractionsPerHour: 6 }, gaDays: 259 },
      { values: { contractionsPerHour: 0 }, gaDays: null },
    ],
    cannotSay: [],
  },
  'ds-labour': {
    raises: [{ values: { contractionsPerHour: 10 }, gaDays: 259, urgency: 'today' }],
    quiet: [
      { values: { contractionsPerHour: 9 }, gaDays: 259 },
      { values: { contractionsPerHour: 10 }, gaDays: 258 },
    ],
    cannotSay: [],
  },
  'ds-fm-reduced': {
    raises: [
      { values: { fm2h: 9 }, gaDays: 196, urgency: 'today' },
      { values: { fm2h: 0 }, gaDays: 196, urgency: 'today' },
      { values: { fmDropPct: 50 }, gaDays: 196, urgency: 'today' },
      { values: { fm2h: 20, fmDropPct: 50 }, gaDays: 250, urgency: 'today' },
      { values: { fm2h: 9 }, gaDays: null, urgency: 'today' },
      { values: { fm2h: 20 }, signs: ['ds-fm-reduced'], gaDays: 250, urgency: 'today' },
      { values: { fmDropPct: 100 }, gaDays: 168, urgency: 'today' },
      { values: { fm2h: 0 }, gaDays: 195, urgency: 'today' },
    ],
    quiet: [
      { values: { fm2h: 10, fmDropPct: 49 }, gaDays: 196 },
      { values: { fm2h: 9, fmDropPct: 60 }, gaDays: 195 },
      { values: { fm2h: 0, fmDropPct: 100 }, gaDays: 167 },
    ],
    cannotSay: [
      { values: { fm2h: 10 }, gaDays: 196, missing: ['fmDropPct'] },
      { values: { fmDropPct: 49 }, gaDays: 196, missing: ['fm2h'] },
    ],
  },
  'ds-nb-breathfast': {
    raises: [
      { ...newborn({ respRate: 60 }), urgency: 'today' },
      { ...newborn({ respRate: 30 }), urgency: 'today' },
    ],
    quiet: [newborn({ respRate: 59 }), newborn({ respRate: 31 })],
    cannotSay: [],
  },
  'ds-nb-fever': {
    raises: [{ ...newborn({ axillaryC: 37.5 }), urgency: 'today' }],
    quiet: [newborn({ axillaryC: 37.4 }), newborn({ axillaryC: 36.5 })],
    cannotSay: [],
  },
  'ds-nb-cold': {
    raises: [{ ...newborn({ axillaryC: 35.4 }), urgency: 'today' }],
    quiet: [newborn({ axillaryC: 35.5 }), newborn({ axillaryC: 36.4 })],
    cannotSay: [],
  },
};

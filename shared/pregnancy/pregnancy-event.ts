/**
 * What happens to a pregnancy as a whole; `followed` when another is opened after it. Each is written down for good with who, when and why; the record of the pregnancy holds what
 * they come to.
 */
export const PREGNANCY_EVENTS = [
  'opened',
  'followed',
  'dated',
  'born',
  'discharged',
  'child-died',
  'lost',
  'moved',
] as const;
export type PregnancyEventKind = (typeof PREGNANCY_EVENTS)[number];

/**
 * The colour of a pregnancy as confirmed by a clinician entitled to assess (2017 national norm).
 * Purple (infectious disease) stands beside it and is never shown outside staff screens.
 */
export const RISK_COLOURS = ['green', 'yellow', 'orange', 'red'] as const;
export type RiskColour = (typeof RISK_COLOURS)[number];

/** Positive when `a` is the higher risk. */
export const compareColour = (a: RiskColour, b: RiskColour): number =>
  RISK_COLOURS.indexOf(a) - RISK_COLOURS.indexOf(b);

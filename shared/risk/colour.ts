/**
 * The colour of a pregnancy as confirmed by a clinician entitled to assess (2017 national norm).
 * Purple (infectious disease) stands beside it and is never shown outside staff screens.
 */
export const RISK_COLOURS = ['green', 'yellow', 'orange', 'red'] as const;
export type RiskColour = (typeof RISK_COLOURS)[number];

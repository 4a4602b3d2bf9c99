/**
 * The colour of a pregnancy as confirmed by a clinician entitled to assess (2017 national norm).
 * Purple (infectious disease) stands beside it and is never shown outside staff screens.
 */
export const RISK_COLOURS = ['green', 'yellow', 'orange', 'red'] as const;
export type RiskColour = (typeof RISK_COLOURS)[number];

const RANK: Readonly<Record<RiskColour, number>> = { green: 0, yellow: 1, orange: 2, red: 3 };

/** Positive when `a` is the higher risk. */
export const compareColour = (a: RiskColour, b: RiskColour): number => RANK[a] - RANK[b];

/**
 * The colour of a pregnancy as confirmed by a clinician entitled to assess (2017 national norm).
 * Purple (infectious disease) stands beside it and is never shown outside staff screens.
 */
export const RISK_COLOURS = ['green', 'yellow', 'orange', 'red'] as const;
export type RiskColour = (typeof RISK_COLOURS)[number];

const rankOf = (colour: RiskColour): number =>
  colour === 'red' ? 3 : colour === 'orange' ? 2 : colour === 'yellow' ? 1 : 0;

/** Positive when `a` is the higher risk. */
export const compareColour = (a: RiskColour, b: RiskColour): number => rankOf(a) - rankOf(b);

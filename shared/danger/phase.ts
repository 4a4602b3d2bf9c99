/** Whom a report is about and when: herself in pregnancy, herself after birth, or the newborn. */
export const PHASES = ['pregnancy', 'postpartum', 'newborn'] as const;
export type Phase = (typeof PHASES)[number];

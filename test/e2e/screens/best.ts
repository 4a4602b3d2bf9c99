import type { Shot } from './shot.ts';

type Best = Pick<Shot, 'look' | 'size'> & { readonly scene: string };

const PHONE = { width: 390, height: 844 };
// A little smaller than a desktop, so that the file stays small too.
const DESKTOP = { width: 1200, height: 720 };
const phone = (scene: string, look: Shot['look'] = 'ordinary'): Best => ({ scene, size: PHONE, look });
const desktop = (scene: string): Best => ({ scene, size: DESKTOP, look: 'ordinary' });

/** The dozen that stand in `docs/screens`, by their file name there. */
export const BEST: Readonly<Record<string, Best>> = {
  today: phone('today-week-29'),
  report: phone('report-signs'),
  emergency: phone('result-emergency-offline'),
  answered: phone('result-today-answered'),
  offline: phone('result-today-offline'),
  handbook: phone('handbook-orange'),
  enrolment: phone('enrolment-4'),
  'large-type': phone('today-week-29', 'care'),
  dark: phone('result-today-answered', 'dark'),
  worklist: desktop('clinic-worklist'),
  alert: desktop('clinic-alert-emergency'),
  grading: desktop('risk-woman-red'),
};

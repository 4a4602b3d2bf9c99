import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import type { Occasion } from '../../../../../shared/risk/grading/occasion.ts';

/** The occasions that can be now: before birth or after it. */
export const occasionsFor = ({ woman }: Pick<RiskPage, 'woman'>): readonly Occasion[] =>
  woman.deliveredOn === null ? ['first-contact', 'visit', 'admission'] : ['postpartum-visit', 'day-42', 'admission'];

/** What is due comes first; then the first contact, and every visit after it. */
export function likelyOccasion(page: RiskPage): Occasion {
  const offered = occasionsFor(page);
  const due = page.regradingDue.map(({ occasion }) => occasion).find((occasion) => offered.includes(occasion));
  if (due !== undefined) return due;
  const first = page.latestScreening === null && page.assessments.length === 0;
  return page.woman.deliveredOn !== null ? 'postpartum-visit' : first ? 'first-contact' : 'visit';
}

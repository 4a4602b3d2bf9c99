import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';

type KeyPopulation = NonNullable<RiskPage['keyPopulation']>;

/** Whether she belongs to it and why; what was never asked is not a no. */
export function keyStanding({ member, reasons, missing, ticked }: KeyPopulation): string {
  if (member) {
    const belongs = `属于重点人群：${reasons.join('、')}。`;
    return ticked === null ? `${belongs}其他情况还没有问。` : belongs;
  }
  if (ticked === null) return '还没有问。没有问不等于不是。';
  return missing.length > 0 ? '问过了，没有勾选的情况；有的情况还不清楚。' : '问过了，不属于重点人群。';
}

import { describe, expect, it } from 'vitest';
import { FEWEST_MOVEMENTS, PRESSURE_LINES } from '../../../shared/curves/mother-curves.ts';
import { SIGNS } from '../../../shared/danger/signs/index.ts';

const ruleOf = (id: string): string => SIGNS.find((sign) => sign.id === id)?.rule?.text ?? '';

describe('the lines of a curve', () => {
  it('stand where the danger signs begin', () => {
    expect(ruleOf('ds-bp-high')).toContain(`sbp >= ${PRESSURE_LINES.sbp}`);
    expect(ruleOf('ds-bp-high')).toContain(`dbp >= ${PRESSURE_LINES.dbp}`);
    expect(ruleOf('ds-fm-reduced')).toContain(`fm2h < ${FEWEST_MOVEMENTS}`);
  });
});

import { describe, expect, it } from 'vitest';
import { ANTENATAL_SCREENING } from '../../../../miniapp/src/clinic/risk/form/form-parts.ts';
import { resultLines } from '../../../../miniapp/src/clinic/risk/lines-view.ts';
import {
  partsToDo,
  screeningOf,
  valuesToDo,
  verdictOf,
} from '../../../../miniapp/src/clinic/risk/screening/screening-view.ts';
import { readFacts } from '../../../../shared/risk/facts/read-facts.ts';

describe('a screening as it stands', () => {
  const of = (facts: object) => {
    const read = readFacts(facts);
    if (!read.ok) throw new Error('not readable');
    return screeningOf('antenatal', read.facts);
  };
  const values = { ageYears: 24, bmi: 21, hbGperL: 120, plt10e9perL: 200, fetusCount: 1 };

  it('is not done while rows are open, and never a negative', () => {
    const screening = of({});
    expect(verdictOf(screening, false)).toMatchObject({ title: '还没做完', submit: '先存下（没做完）' });
    expect(partsToDo(screening, ANTENATAL_SCREENING)[0]).toMatchObject({ title: '基本情况', open: 4 });
    expect(valuesToDo(screening, ANTENATAL_SCREENING)).toContain('ageYears');
  });

  it('does not count a suggested examination as not done', () => {
    const titles = partsToDo(of({}), ANTENATAL_SCREENING).map(({ title }) => title);
    expect(titles).not.toContain('辅助检查');
  });

  it('is positive by one row, and says where to go on', () => {
    const screening = of({ hbGperL: 96 });
    expect(verdictOf(screening, false)).toMatchObject({ title: '筛查阳性', text: /转诊/ });
    expect(verdictOf(screening, true)).toMatchObject({ title: '筛查阳性', text: /可以评估/ });
    expect(resultLines(screening).findings.map(({ words }) => words)).toEqual(['6.1 血红蛋白＜110g/L']);
  });

  it('is negative when every row was answered', () => {
    const screening = of({ ...values, conceivedByART: false, otherCurrentAbnormality: false, formComplete: true });
    expect(screening.notDone).toEqual([]);
    expect(verdictOf(screening, false).title).toBe('筛查阴性');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ReportValues } from '../../shared/danger/report-values.ts';
import type { TriageInput } from '../../shared/danger/triage-types.ts';
import type { assess } from '../../shared/risk/assess.ts';
import type { FactValues, RiskFacts } from '../../shared/risk/facts/facts.ts';
import { readFacts } from '../../shared/risk/facts/read-facts.ts';
import type { screen } from '../../shared/risk/screen.ts';

/** Fails to compile when what it is given is so. */
type Never<T extends false> = T;
type Fits<From, To> = From extends To ? true : false;
type Assessed = Parameters<typeof assess>[0];
type Screened = Parameters<typeof screen>[0];

/** Nothing she reports, and nothing that was not read, is what an assessment or a screening takes. */
type SelfReportsHaveNoColour = [
  Never<Fits<ReportValues, Assessed>>,
  Never<Fits<ReportValues, Screened>>,
  Never<Fits<TriageInput, Assessed>>,
  Never<Fits<TriageInput['values'], RiskFacts>>,
  Never<Fits<FactValues, Assessed>>,
  Never<Fits<FactValues, Screened>>,
  Never<Fits<object, Assessed>>,
];

const root = fileURLToPath(new URL('../../shared/risk', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const programOf = (file: string): string => readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

describe('the risk library', () => {
  it('makes no code out of strings: WeChat forbids it', () => {
    expect(files.length).toBeGreaterThan(30);
    const made = /\beval\b|\bFunction\s*\(|\bimport\s*\(|\bsetTimeout\b|\bsetInterval\b|\.constructor\b/;
    expect(files.filter((file) => made.test(programOf(file)))).toEqual([]);
  });

  it('makes facts in one place: the brand is given where they are read', () => {
    expect(files.filter((file) => /\bas (unknown as )?RiskFacts\b/.test(programOf(file)))).toEqual([
      'facts/derive-facts.ts',
    ]);
  });

  it('assesses what was read and nothing else', () => {
    const fits: SelfReportsHaveNoColour = [false, false, false, false, false, false, false];
    expect(fits).not.toContain(true);
    expect(readFacts({ sbp: 150, fm2h: 4 })).toMatchObject({ ok: false, refusals: [{ field: 'fm2h' }] });
  });
});

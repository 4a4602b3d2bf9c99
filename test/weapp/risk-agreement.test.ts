import { beforeAll, describe, expect, test } from 'vitest';
import { assess } from '../../shared/risk/assess.ts';
import { readFacts } from '../../shared/risk/facts/read-facts.ts';
import { ruleSetOf } from '../../shared/risk/rule-sets.ts';
import { screen, screenPostpartum } from '../../shared/risk/screen.ts';
import { runCommand } from '../api/command-line/run-command.ts';
import { RISK_CASES, riskCases } from '../support/risk-cases.ts';
import { weappBuild } from './build/weapp-build.ts';
import { createPhone, type Phone } from './host/phone.ts';
import { shippedRisk } from './host/shipped-risk.ts';
import { webpackModules } from './host/webpack-modules.ts';

/** What each of them is asked about every woman, and how the service answers. */
const QUESTIONS = {
  assess: { words: ['--county', 'henan'], asked: 'assess' },
  screen: { words: [], asked: 'screen' },
  'postpartum-screen': { words: [], asked: 'screenPostpartum' },
} as const;
type Question = keyof typeof QUESTIONS;
const NAMES = Object.keys(QUESTIONS) as readonly Question[];

const cases = riskCases();
const service: Record<Question, readonly string[]> = { assess: [], screen: [], 'postpartum-screen': [] };

beforeAll(() => {
  const henan = ruleSetOf('henan');
  const facts = cases.map((written) => {
    const read = readFacts(written);
    if (!read.ok) throw new Error(JSON.stringify(read.refusals));
    return read.facts;
  });
  service.assess = facts.map((one) => JSON.stringify(assess(one, henan)));
  service.screen = facts.map((one) => JSON.stringify(screen(one)));
  service['postpartum-screen'] = facts.map((one) => JSON.stringify(screenPostpartum(one)));
});

describe(`the ${RISK_CASES} generated women`, () => {
  test('are of every colour, purple and not, finished and not', () => {
    const colours = new Set(service.assess.map((line) => (JSON.parse(line) as { colour: string }).colour));
    expect(cases.length).toBe(RISK_CASES);
    expect([...colours].sort()).toEqual(['green', 'orange', 'red', 'unassessed', 'yellow']);
    for (const part of ['"complete":true', '"complete":false', '"purple":"yes"', '"purple":"no"', '"star":true']) {
      expect(
        service.assess.some((line) => line.includes(part)),
        part,
      ).toBe(true);
    }
    for (const result of ['positive', 'incomplete']) {
      expect(
        service.screen.some((line) => line.includes(`"result":"${result}"`)),
        result,
      ).toBe(true);
    }
  });

  test.each(NAMES)('%s: the command line answers as the service does', async (question) => {
    const input = cases.map((written) => JSON.stringify(written)).join('\n');
    const { code, lines } = await runCommand('risk', [question, ...QUESTIONS[question].words], input);
    expect(code).toBe(0);
    expect(lines).toEqual(service[question]);
  });

  test('the package on the phone answers as the service does', async () => {
    const root = await weappBuild();
    const phones: Phone[] = [];
    const shipped = shippedRisk((page) => {
      const phone = createPhone(root, { person: 'nobody', servers: new Map() });
      phones.push(phone);
      phone.setOnline(false);
      phone.launch(page);
      return webpackModules(phone.program());
    });
    const facts = cases.map((written) => shipped.factsOf(written));
    for (const question of NAMES) {
      const answer = shipped[QUESTIONS[question].asked];
      expect(facts.map((one) => JSON.stringify(answer(one)))).toEqual(service[question]);
    }
    for (const phone of phones) phone.kill();
  });
});

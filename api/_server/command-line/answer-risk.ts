import { assess } from '../../../shared/risk/assess.ts';
import type { RiskFacts } from '../../../shared/risk/facts/facts.ts';
import { readFacts } from '../../../shared/risk/facts/read-facts.ts';
import type { Layer } from '../../../shared/risk/layer.ts';
import { route } from '../../../shared/risk/routing/route.ts';
import { ruleSetOf } from '../../../shared/risk/rule-sets.ts';
import { screen, screenPostpartum } from '../../../shared/risk/screen.ts';
import type { AnswerLine } from './line-answer.ts';
import { readRouteInput } from './read-route-input.ts';
import type { RiskCommand } from './risk-arguments.ts';

/** How the lines of one command are answered under one layer. Screening asks the national rows everywhere. */
export function riskAnswers(command: RiskCommand, layer: Layer): AnswerLine {
  switch (command) {
    case 'assess': {
      const ruleSet = ruleSetOf(layer);
      return fromFacts((facts) => assess(facts, ruleSet));
    }
    case 'screen':
      return fromFacts(screen);
    case 'postpartum-screen':
      return fromFacts(screenPostpartum);
    case 'route':
      return (object) => {
        const read = readRouteInput(object);
        return read.ok ? { ok: true, result: route(read.input, layer) } : read;
      };
  }
}

const fromFacts =
  (resultOf: (facts: RiskFacts) => object): AnswerLine =>
  (object) => {
    const read = readFacts(object);
    return read.ok ? { ok: true, result: resultOf(read.facts) } : read;
  };

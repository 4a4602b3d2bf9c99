import { answerLines } from './answer-lines.ts';
import { riskAnswers } from './answer-risk.ts';
import { parseRiskArguments, RISK_USAGE } from './risk-arguments.ts';
import { refuseUsage } from './usage.ts';

// `npm run -s risk -- assess --county henan < facts.jsonl`: the risk library, one woman a line.
const asked = parseRiskArguments(process.argv.slice(2));
if (asked === null) refuseUsage(RISK_USAGE);
else process.exitCode = await answerLines(riskAnswers(asked.command, asked.layer), process.stdin, process.stdout);

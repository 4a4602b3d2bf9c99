import { answerLines } from './answer-lines.ts';
import { answerTriage } from './answer-triage.ts';
import { refuseUsage } from './usage.ts';

// `npm run -s triage < reports.jsonl`: grades danger signs, one report a line.
if (process.argv.length > 2) {
  refuseUsage(`usage: npm run -s triage < reports.jsonl
  one JSON object a line: {"phase":"pregnancy|postpartum|newborn","gaDays"?,"signs":["ds-…"],"values"?:{"sbp","dbp",…},"colour"?}`);
} else {
  process.exitCode = await answerLines(answerTriage, process.stdin, process.stdout);
}

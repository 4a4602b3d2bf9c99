import type { Assessment } from '../../../../../shared/risk/assess.ts';
import type { RiskColour } from '../../../../../shared/risk/colour.ts';
import { labelOf } from '../../../../../shared/risk/facts/fact-words.ts';
import type { FactName } from '../../../../../shared/risk/facts/facts.ts';
import { openGapColour } from '../../../../../shared/risk/grading/open-gap.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { PurpleLabel } from '../../../ui/purple-label.tsx';
import { RiskLabel } from '../../../ui/risk-label.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { missingFacts, resultLines } from '../lines-view.ts';
import { ResultLines } from '../result-lines.tsx';
import { COLOUR_WORDS, shortHash } from '../words.ts';
import { confirmable, whyNotConfirmable } from './confirm-view.ts';

export interface ProposalCardProps {
  readonly assessment: Assessment;
  readonly last: RiskColour | null;
  readonly busy: boolean;
  /** On a phone the primary button stands at the foot of the page instead. */
  readonly withPrimary: boolean;
  readonly onConfirm: (colour: RiskColour) => void;
  readonly onOverride: () => void;
  /** Leads to a value that is missing. */
  readonly onLook: (fact: FactName) => void;
}

/** The proposal as it stands, live, with its clauses and what is missing; a clinician confirms it or decides otherwise. */
export function ProposalCard({
  assessment,
  last,
  busy,
  withPrimary,
  onConfirm,
  onOverride,
  onLook,
}: ProposalCardProps) {
  const { colour, purple, star, ruleSet } = assessment;
  const standing = { proposed: colour, last, openGap: openGapColour(assessment.needsClinician) };
  const ready = confirmable(standing);
  return (
    <Card tone="lead">
      <Stack gap={12}>
        <Words size="title" role="status">
          {colour === 'unassessed' ? '还不能建议颜色' : `建议：${COLOUR_WORDS[colour]}`}
        </Words>
        <Stack flow="wrap" gap={8}>
          {colour !== 'unassessed' && <RiskLabel colour={colour} />}
          {purple === 'yes' && <PurpleLabel />}
          {star && <Badge tone="brand">☆ 黄色因素三项以上</Badge>}
        </Stack>
        {last !== null && <Words size="small">{`上次确认：${COLOUR_WORDS[last]}`}</Words>}
        {purple === 'unknown' && (
          <Words size="small" tone="quiet">
            传染性疾病还没答。
          </Words>
        )}
        <ResultLines lines={resultLines(assessment)} />
        <Stack flow="wrap" gap={8}>
          {missingFacts(assessment).map((fact) => (
            <Button key={fact} kind="soft" compact label={`去填${labelOf(fact)}`} onPress={() => onLook(fact)}>
              {labelOf(fact)}
            </Button>
          ))}
        </Stack>
        <Words
          size="caption"
          tone="quiet"
        >{`规则 ${ruleSet.version} · ${shortHash(ruleSet.hash)}。建议由医生确认才算数。`}</Words>
        {withPrimary && ready !== null && (
          <Button block busy={busy} onPress={() => onConfirm(ready)}>
            {`确认为${COLOUR_WORDS[ready]}`}
          </Button>
        )}
        {ready === null && (
          <Words size="small" tone="quiet">
            {whyNotConfirmable(standing, assessment.cannotSay.length === 0)}
          </Words>
        )}
        <Stack flow="line">
          <Button kind="soft" onPress={onOverride}>
            改判
          </Button>
        </Stack>
      </Stack>
    </Card>
  );
}

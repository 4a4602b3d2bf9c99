import { useState } from 'react';
import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import { DECISION_WORDS } from '../../../../../shared/risk/grading/decide.ts';
import { OCCASION_WORDS } from '../../../../../shared/risk/grading/occasion.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { PurpleLabel } from '../../../ui/purple-label.tsx';
import { RiskLabel } from '../../../ui/risk-label.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { resultLines } from '../lines-view.ts';
import { ResultLines } from '../result-lines.tsx';
import { atWords, byWords, COLOUR_WORDS, dayWords, shortHash } from '../words.ts';

type Assessment = RiskPage['assessments'][number];

/** What the rules said then: the proposal, whatever colour was confirmed. */
const proposalLines = (assessment: Assessment) => resultLines({ ...assessment, colour: assessment.proposed });

/** Why she has the colour she has, who confirmed it, and whether she has read what it means. */
export function ColourCard({ page: { assessments, today } }: { readonly page: RiskPage }) {
  const [latest] = assessments;
  if (latest === undefined) {
    return (
      <Card heading="颜色">
        <Words size="small">还没有评估。没有颜色不等于绿色。</Words>
      </Card>
    );
  }
  return (
    <Card heading="颜色和依据" note={`规则 ${latest.ruleSet.version} · ${shortHash(latest.ruleSet.hash)}`}>
      <Stack gap={12}>
        <Decision assessment={latest} today={today} />
        <ResultLines lines={proposalLines(latest)} />
        <Words size="small" tone="quiet">
          {latest.readByHerAt === null ? '她还没有看告知' : `她 ${atWords(latest.readByHerAt, today)} 看过告知`}
        </Words>
      </Stack>
    </Card>
  );
}

interface DecisionProps {
  readonly assessment: Assessment;
  readonly today: string;
}

function Decision({ assessment, today }: DecisionProps) {
  const { colour, proposed, decision, reason, by, occasion, purple, star } = assessment;
  const proposal = proposed === 'unassessed' ? '没有建议颜色' : `建议${COLOUR_WORDS[proposed]}`;
  return (
    <Stack gap={4}>
      <Stack flow="wrap" gap={8}>
        <RiskLabel colour={colour} />
        {purple === 'yes' && <PurpleLabel />}
        {star && <Badge tone="brand">☆</Badge>}
        <Words size="small">
          {decision === 'as-proposed' ? DECISION_WORDS[decision] : `${proposal}，${DECISION_WORDS[decision]}`}
        </Words>
      </Stack>
      {reason !== null && <Words size="small">{`理由：${reason}`}</Words>}
      <Words size="caption" tone="quiet">{`${OCCASION_WORDS[occasion]} · ${byWords(by, today)}`}</Words>
    </Stack>
  );
}

const SCREENED = { positive: '筛查阳性', negative: '筛查阴性', incomplete: '筛查没有做完' } as const;

/** The newest screening and what it found. */
export function ScreeningCard({ page: { latestScreening, regradingDue, today } }: { readonly page: RiskPage }) {
  return (
    <Card heading="最近的筛查">
      <Stack gap={12}>
        {latestScreening === null ? (
          <Words size="small">还没有筛查过。</Words>
        ) : (
          <>
            <Stack gap={4}>
              <Words bold>{SCREENED[latestScreening.result]}</Words>
              <Words size="caption" tone="quiet">
                {`${OCCASION_WORDS[latestScreening.occasion]} · ${byWords(latestScreening.by, today)}`}
              </Words>
            </Stack>
            <ResultLines lines={resultLines(latestScreening)} />
          </>
        )}
        {regradingDue.map(({ occasion, dueOn }) => (
          <Words key={occasion + dueOn} size="small" tone="quiet">
            {`${OCCASION_WORDS[occasion]}：${dayWords(dueOn, today)}${dueOn > today ? '要再分级' : '起该再分级'}`}
          </Words>
        ))}
      </Stack>
    </Card>
  );
}

/** Every earlier confirmation: colour, rows, who, where, when, under which rules. */
export function HistoryCard({ page: { assessments, today } }: { readonly page: RiskPage }) {
  const [open, setOpen] = useState<string | null>(null);
  const earlier = assessments.slice(1);
  if (earlier.length === 0) return null;
  return (
    <Card heading="以前的评估" note={`${earlier.length}次`}>
      <Stack gap={16}>
        {earlier.map((assessment) => {
          const { assessmentId, ruleSet } = assessment;
          const unfolded = open === assessmentId;
          return (
            <Stack key={assessmentId} gap={4}>
              <Decision assessment={assessment} today={today} />
              <Words size="caption" tone="quiet">{`规则 ${ruleSet.version} · ${shortHash(ruleSet.hash)}`}</Words>
              {unfolded && <ResultLines lines={proposalLines(assessment)} />}
              <Stack flow="line">
                <Button
                  kind="plain"
                  compact
                  label={`${unfolded ? '收起' : '看依据'} ${atWords(assessment.by.at, today)} 的评估`}
                  onPress={() => setOpen(unfolded ? null : assessmentId)}
                >
                  {unfolded ? '收起' : '看依据'}
                </Button>
              </Stack>
            </Stack>
          );
        })}
      </Stack>
    </Card>
  );
}

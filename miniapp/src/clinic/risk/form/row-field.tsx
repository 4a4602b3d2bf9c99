import { useState } from 'react';
import type { FactName, RiskFacts } from '../../../../../shared/risk/facts/facts.ts';
import type { RiskRule } from '../../../../../shared/risk/rule.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Segments } from '../../../ui/segments.tsx';
import { Grow, Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { FactField, type FactFieldProps, FLAG_OPTIONS } from './fact-field.tsx';
import type { FormShape } from './form-parts.ts';
import { rowAnswer, withRow } from './grading-form.ts';
import { ownFacts, rowView } from './row-view.ts';

export interface RowFieldProps extends Omit<FactFieldProps, 'fact'> {
  readonly rule: RiskRule;
  readonly facts: RiskFacts;
  readonly shape: FormShape;
  readonly wide: boolean;
  /** Values another row above already shows. */
  readonly above: readonly FactName[];
}

/** One row of a form: its words as printed, its answer, and the values it depends on. */
export function RowField({ rule, facts, shape, wide, above, ...rest }: RowFieldProps) {
  const { form, edit } = rest;
  const [expanded, setExpanded] = useState(false);
  const view = rowView(rule, form, facts);
  const own = ownFacts(rule, form, facts, { shape, expanded });
  const words = (
    <Stack gap={4}>
      <Words size="small" bold={view.holds}>{`${rule.code} ${rule.text}`}</Words>
      {rule.suggested && (
        <Stack flow="line">
          <Badge>建议项，没做不算漏</Badge>
        </Stack>
      )}
      {view.note !== null && (
        <Words size="caption" tone={view.holds ? 'ink' : 'quiet'}>
          {view.note}
        </Words>
      )}
    </Stack>
  );
  const answer = view.control === 'ask' && (
    <Segments
      label={`${rule.code} ${rule.text}`}
      options={FLAG_OPTIONS}
      value={rowAnswer(form, rule.id)}
      onChange={(next) => edit((now) => withRow(now, rule.id, next))}
    />
  );
  return (
    <Stack gap={8}>
      {wide ? (
        <Stack flow="line" gap={16}>
          <Grow>{words}</Grow>
          {answer}
        </Stack>
      ) : (
        <>
          {words}
          {answer}
        </>
      )}
      {own.shown
        .filter((fact) => above.indexOf(fact) < 0)
        .map((fact) => (
          <FactField key={fact} fact={fact} {...rest} />
        ))}
      {own.more && (
        <Stack flow="line">
          <Button kind="plain" compact label={`${rule.code} 填具体情况`} onPress={() => setExpanded(true)}>
            填具体情况
          </Button>
        </Stack>
      )}
    </Stack>
  );
}

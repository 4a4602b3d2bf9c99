import { useState } from 'react';
import type { ClinicianLine } from '../../../../shared/risk/explain/explain-for-clinician.ts';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import type { ResultLines as Lines } from './lines-view.ts';

/** Why a result is what it is: each row with its value and its clause, what a clinician must place, what is missing. */
export function ResultLines({ lines }: { readonly lines: Lines }) {
  const { completeness, findings, needsClinician, missing } = lines;
  return (
    <Stack gap={12}>
      {findings.map((line) => (
        <Finding key={line.ruleId ?? line.words} line={line} />
      ))}
      {needsClinician.map((words) => (
        <Words key={words} size="small" bold>
          {words}
        </Words>
      ))}
      {missing !== null && <Missing line={missing} />}
      {completeness !== null && (
        <Words size="small" tone="quiet">
          {completeness}
        </Words>
      )}
    </Stack>
  );
}

/** Folded while it is long: how much is missing is said at once, what exactly when asked. */
const SHORT = 6;

function Missing({ line }: { readonly line: ClinicianLine }) {
  const [unfolded, setUnfolded] = useState(false);
  const { details } = line;
  const short = details.length <= SHORT;
  const words = short || unfolded ? `${line.words}${details.join('、')}` : line.words.replace(/：$/, '');
  return (
    <Stack gap={4}>
      <Words size="small" tone="quiet">
        {words}
      </Words>
      {!short && (
        <Stack flow="line">
          <Button kind="plain" compact onPress={() => setUnfolded(!unfolded)}>
            {unfolded ? '收起' : '看还缺什么'}
          </Button>
        </Stack>
      )}
    </Stack>
  );
}

function Finding({ line }: { readonly line: ClinicianLine }) {
  const under = [...line.details, ...(line.source === undefined ? [] : [`依据：${line.source}`])];
  return (
    <Stack gap={4}>
      <Words size="small" bold>
        {line.words}
      </Words>
      {under.map((words) => (
        <Words key={words} size="caption" tone="quiet">
          {words}
        </Words>
      ))}
    </Stack>
  );
}

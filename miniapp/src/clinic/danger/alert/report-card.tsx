import type { AlertDetail } from '../../../../../shared/contract/clinic.ts';
import type { EpochMs } from '../../../../../shared/time/china-time.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { missingWords, momentWords } from './alert-view.ts';

type Report = AlertDetail['reports'][number];

const WHO = { pregnancy: '孕期', postpartum: '产后', newborn: '宝宝' } as const;

interface ReportCardProps {
  readonly report: Report;
  /** Its place among the reports taken into this alert, from 1. */
  readonly place: number;
  readonly of: number;
  readonly now: EpochMs;
}

/** What she reported, word for word, with what a clinician may think of beside it. */
export function ReportCard({ report, place, of, now }: ReportCardProps) {
  const heading = of === 1 ? `报告了什么 · ${WHO[report.phase]}` : `第${place}次报告 · ${WHO[report.phase]}`;
  return (
    <Card heading={heading} note={`${momentWords(report.receivedAt, now)} 收到`}>
      <Stack gap={12}>
        {report.signs.length === 0 && <Words>没有勾选症状，按填写的数值报告。</Words>}
        {report.signs.map((sign) => (
          <Sign key={sign.id} sign={sign} />
        ))}
        {report.values.length > 0 && <Values values={report.values} />}
        {report.missing.length > 0 && (
          <Words size="small" tone="quiet">{`没有填：${missingWords(report.missing)}。联系她时请问一下。`}</Words>
        )}
        {report.answersDiffer && (
          <Words size="small" tone="quiet">
            她手机上的判断和系统不同，已按较急的处理。
          </Words>
        )}
      </Stack>
    </Card>
  );
}

function Sign({ sign }: { readonly sign: Report['signs'][number] }) {
  return (
    <Stack gap={4}>
      <Stack flow="wrap" gap={8}>
        <Words bold>{sign.words}</Words>
        {sign.sensitive && <Badge>只在这一页显示</Badge>}
      </Stack>
      {sign.suspect !== '' && (
        <Words size="small" tone="quiet">
          {`可能与${sign.suspect}有关，供参考`}
        </Words>
      )}
    </Stack>
  );
}

function Values({ values }: { readonly values: Report['values'] }) {
  return (
    <Stack flow="wrap" gap={24} align="start">
      {values.map(({ label, value, unit, questioned }) => (
        <Stack key={label} gap={4} align="start">
          <Words size="caption" tone="quiet">
            {label}
          </Words>
          <Stack flow="line" gap={4} align="baseline">
            <Words size="title">{String(value)}</Words>
            <Words size="caption" tone="quiet">
              {unit}
            </Words>
          </Stack>
          {questioned && <Badge tone="warn">数字不寻常，请核对</Badge>}
        </Stack>
      ))}
    </Stack>
  );
}

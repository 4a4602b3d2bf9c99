import type { AlertDetail } from '../../../../../shared/contract/clinic.ts';
import { parseCalendarDate } from '../../../../../shared/time/calendar-date.ts';
import { chineseDate } from '../../../../../shared/time/china-time.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { RiskLabel } from '../../../ui/risk-label.tsx';
import { Grow, Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';

interface WomanCardProps {
  readonly detail: AlertDetail;
  readonly calling: boolean;
  readonly onCall: () => void;
}

/** Who she is, in full: this page is opened by one clinician, and the opening is written to the audit. */
export function WomanCard({ detail: { woman, alert }, calling, onCall }: WomanCardProps) {
  const dueDate = parseCalendarDate(woman.dueDate);
  const facts = [
    woman.ageYears === null ? '年龄不详' : `${woman.ageYears}岁`,
    woman.previousBirths === 0 ? '头胎' : `以前生过${woman.previousBirths}次`,
    ...(alert.phase === 'pregnancy' && dueDate !== null ? [`预产期 ${chineseDate(dueDate)}`] : []),
  ];
  const reach = woman.hasPhone ? (alert.maskedPhone ?? '') : '没有留电话，请联系村医或家人';
  return (
    <Card>
      <Stack gap={4}>
        <Stack flow="line" gap={12}>
          <Grow>
            <Stack flow="wrap" gap={8}>
              <Words size="title">{woman.name}</Words>
              {alert.colour === null ? (
                <Words size="caption" tone="quiet">
                  还没有评估颜色
                </Words>
              ) : (
                <RiskLabel colour={alert.colour} />
              )}
            </Stack>
          </Grow>
          {woman.hasPhone && (
            <Button kind="soft" icon="phone" busy={calling} label={`拨打 ${woman.name}`} onPress={onCall}>
              拨打
            </Button>
          )}
        </Stack>
        <Stack flow="wrap" gap={12}>
          {[alert.stage, ...facts].map((fact) => (
            <Words key={fact}>{fact}</Words>
          ))}
        </Stack>
        <Stack flow="wrap" gap={8}>
          {[alert.clinicName, reach].map((part) => (
            <Words key={part} size="small" tone="quiet">
              {part}
            </Words>
          ))}
        </Stack>
      </Stack>
    </Card>
  );
}

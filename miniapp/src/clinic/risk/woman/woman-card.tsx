import type { RiskPage } from '../../../../../shared/contract/risk-page.ts';
import { chineseDate } from '../../../../../shared/time/china-time.ts';
import { open } from '../../../platform/navigation.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { PurpleLabel } from '../../../ui/purple-label.tsx';
import { RiskLabel } from '../../../ui/risk-label.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';

/** Who she is and her colour. Purple and ☆ stand here, on a page of the staff, and in no list. */
export function RiskWomanCard({ page: { woman, assessments } }: { readonly page: RiskPage }) {
  const [latest] = assessments;
  const facts = [
    woman.stage,
    `${woman.ageYears}岁`,
    woman.previousBirths === 0 ? '头胎' : `以前生过${woman.previousBirths}次`,
    woman.deliveredOn === null ? `预产期 ${chineseDate(woman.dueDate)}` : `${chineseDate(woman.deliveredOn)} 分娩`,
  ];
  return (
    <Card>
      <Stack gap={8}>
        <Stack flow="wrap" gap={8}>
          <Words size="title">{woman.name}</Words>
          {woman.colour === null ? (
            <Words size="caption" tone="quiet">
              还没有评估颜色
            </Words>
          ) : (
            <RiskLabel colour={woman.colour} />
          )}
          {latest?.purple === 'yes' && <PurpleLabel />}
          {latest?.star === true && <Badge tone="brand">☆ 黄色因素三项以上</Badge>}
        </Stack>
        <Stack flow="wrap" gap={12}>
          {facts.map((fact) => (
            <Words key={fact} size="small">
              {fact}
            </Words>
          ))}
        </Stack>
        <Words size="small" tone="quiet">
          {woman.clinicName}
        </Words>
        <Stack flow="line">
          <Button kind="soft" compact onPress={() => open('clinicBook', { pregnancyId: woman.pregnancyId })}>
            看手册
          </Button>
        </Stack>
        {latest?.purple === 'yes' && (
          <Words size="caption" tone="quiet">
            紫色只给医护看：不要告诉家属，不要让旁人看到这一页。
          </Words>
        )}
      </Stack>
    </Card>
  );
}

import { useState } from 'react';
import type { PregnancyId } from '../../../../../shared/identity/ids.ts';
import { back, pageParams } from '../../../platform/navigation.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { ClinicPage } from '../../clinic-page.tsx';
import { useClinic } from '../../use-clinic.ts';
import { NoWoman } from '../no-woman.tsx';
import { useWoman } from '../use-woman.ts';
import { AssessmentPage } from './assessment-page.tsx';

export default function ClinicAssessment() {
  const clinic = useClinic();
  const [pregnancyId] = useState(() => (pageParams().pregnancyId ?? '') as PregnancyId);
  const woman = useWoman(pregnancyId, clinic.staff !== null);
  const { page } = woman;
  const leave = () => back('clinicRiskWoman', { pregnancyId });
  if (page === undefined || clinic.staff === null || !page.mayAssess) {
    return (
      <ClinicPage clinic={clinic} here="risk" title="风险评估" onBack={leave}>
        {page === undefined || page.mayAssess ? (
          <NoWoman missing={woman.missing} failed={woman.failed} onRetry={woman.read} />
        ) : (
          <NotEntitled onLeave={leave} />
        )}
      </ClinicPage>
    );
  }
  return <AssessmentPage clinic={clinic} staff={clinic.staff} woman={woman} page={page} onLeave={leave} />;
}

/** Why a colour cannot be confirmed here, and what to do instead. */
function NotEntitled({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <Card>
      <Empty icon="lock" title="这里不能评估颜色" action={<Button onPress={onLeave}>回去转诊</Button>}>
        颜色由二级以上机构的医生评估和确认。请把她转过去；结果会回到她的分级页。
      </Empty>
    </Card>
  );
}

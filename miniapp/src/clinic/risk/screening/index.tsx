import { useState } from 'react';
import type { PregnancyId } from '../../../../../shared/identity/ids.ts';
import { back, pageParams } from '../../../platform/navigation.ts';
import { ClinicPage } from '../../clinic-page.tsx';
import { useClinic } from '../../use-clinic.ts';
import { NoWoman } from '../no-woman.tsx';
import { useWoman } from '../use-woman.ts';
import { ScreeningPage } from './screening-page.tsx';

export default function ClinicScreening() {
  const clinic = useClinic();
  const [pregnancyId] = useState(() => (pageParams().pregnancyId ?? '') as PregnancyId);
  const woman = useWoman(pregnancyId, clinic.staff !== null);
  const leave = () => back('clinicRiskWoman', { pregnancyId });
  if (woman.page === undefined || clinic.staff === null) {
    return (
      <ClinicPage clinic={clinic} here="risk" title="风险筛查" onBack={leave}>
        <NoWoman missing={woman.missing} failed={woman.failed} onRetry={woman.read} />
      </ClinicPage>
    );
  }
  return <ScreeningPage clinic={clinic} staff={clinic.staff} woman={woman} page={woman.page} onLeave={leave} />;
}

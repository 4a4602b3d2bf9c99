import { type ReactNode, useState } from 'react';
import { open, replace, restart } from '../platform/navigation.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Page } from '../ui/page.tsx';
import { SideNav, type SideNavOption } from '../ui/side-nav.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Stack } from '../ui/stack.tsx';
import { Words } from '../ui/words.tsx';
import { LiveBanner } from './live-banner.tsx';
import { RosterNotice } from './roster/roster-notice.tsx';
import { leaveClinic } from './sign-out.ts';
import type { Clinic } from './use-clinic.ts';
import type { StaffMe } from './use-staff.ts';

type Place = 'worklist' | 'risk' | 'care' | 'enrolment' | 'scan' | 'roster' | 'staff' | 'leave';

const PAGES = {
  risk: 'clinicRisk',
  care: 'clinicCare',
  enrolment: 'clinicEnrolments',
  scan: 'clinicScan',
  roster: 'clinicRoster',
  staff: 'clinicStaff',
} as const;

export interface ClinicPageProps {
  readonly clinic: Clinic;
  readonly here: Exclude<Place, 'leave'>;
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly trailing?: ReactNode;
  readonly action?: ReactNode;
  readonly onBack?: () => void;
  readonly children: ReactNode;
}

/** The frame of every page of the clinic: where one is, what waits, whether the system is awake, and the way out. */
export function ClinicPage({ clinic, here, title, children, ...rest }: ClinicPageProps) {
  const [leaving, setLeaving] = useState<'asked' | 'busy' | null>(null);
  const { staff, worklist } = clinic;
  if (staff === null) {
    return (
      <Page title={title} layout="wide">
        <Skeleton />
      </Page>
    );
  }
  const options: SideNavOption<Place>[] = [
    { value: 'worklist', label: '待处理', ...(worklist === undefined ? {} : { count: worklist.waiting.length }) },
    { value: 'risk', label: '分级' },
    { value: 'care', label: '随访' },
    { value: 'enrolment', label: '建册' },
    { value: 'scan', label: '扫码' },
    { value: 'roster', label: '值班' },
    ...(staff.role === 'county-supervisor' ? [{ value: 'staff' as const, label: '人员' }] : []),
    { value: 'leave', label: '退出' },
  ];
  const go = (place: Place) => {
    if (place === 'leave') setLeaving('asked');
    else if (place === 'worklist') restart('clinicWorklist');
    // From a woman’s page the word leads back to the list it belongs to.
    else if (place !== here || place === 'risk' || place === 'care' || place === 'enrolment')
      (here === 'worklist' ? open : replace)(PAGES[place]);
  };
  const foot = (
    <Stack gap={16}>
      {here === 'worklist' && <RosterNotice clinic={clinic} />}
      <SignedIn staff={staff} />
    </Stack>
  );
  const leave = () => {
    setLeaving('busy');
    leaveClinic().finally(() => setLeaving(null));
  };
  return (
    <Page
      title={title}
      layout="wide"
      side={<SideNav title="母子手册" options={options} value={here} onChange={go} foot={foot} />}
      {...rest}
    >
      <LiveBanner clinic={clinic} />
      {children}
      <Dialog
        title="退出登录？"
        open={leaving !== null}
        busy={leaving === 'busy'}
        confirm="退出"
        onConfirm={leave}
        onCancel={() => setLeaving(null)}
      >
        退出后，这台设备不再响铃提醒。
      </Dialog>
    </Page>
  );
}

function SignedIn({ staff }: { readonly staff: StaffMe }) {
  return (
    <Stack gap={4}>
      <Words size="small">{staff.name}</Words>
      <Words size="caption" tone="quiet">
        {staff.institutionName}
      </Words>
    </Stack>
  );
}

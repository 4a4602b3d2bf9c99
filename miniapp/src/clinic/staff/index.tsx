import { Page } from '../../ui/page.tsx';

export default function ClinicStaff() {
  return <Page title="人员" />;
}

import { Page } from '../../../ui/page.tsx';

export default function ClinicAlert() {
  return <Page title="报告" />;
}

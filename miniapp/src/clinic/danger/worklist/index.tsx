import { Page } from '../../../ui/page.tsx';

export default function ClinicWorklist() {
  return <Page title="待处理" />;
}

import { Page } from '../../ui/page.tsx';

export default function DangerReport() {
  return <Page title="不舒服？" />;
}

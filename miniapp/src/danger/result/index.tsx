import { Page } from '../../ui/page.tsx';

export default function DangerResult() {
  return <Page title="结果" />;
}

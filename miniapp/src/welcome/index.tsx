import { Page } from '../ui/page.tsx';

export default function Welcome() {
  return <Page title="母子手册" />;
}

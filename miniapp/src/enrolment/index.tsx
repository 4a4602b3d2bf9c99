import { Page } from '../ui/page.tsx';

export default function Enrolment() {
  return <Page title="建册" />;
}

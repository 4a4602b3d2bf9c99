import { Page } from '../ui/page.tsx';

export default function Personas() {
  return <Page title="演示" />;
}

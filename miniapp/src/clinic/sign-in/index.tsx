import { Page } from '../../ui/page.tsx';

export default function ClinicSignIn() {
  return <Page title="医护登录" />;
}

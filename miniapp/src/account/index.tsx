import { HerPage } from '../danger-entry/her-page.tsx';
import { useHandbook } from '../handbook/use-handbook.ts';
import { restart } from '../platform/navigation.ts';
import { useSession } from '../session/session-store.ts';
import { setCareMode, useSettings } from '../session/settings.ts';
import { APP_VERSION } from '../text/app-version.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Stack } from '../ui/stack.tsx';
import { Switch } from '../ui/switch.tsx';
import { Words } from '../ui/words.tsx';
import { ConsentList } from './consent-list.tsx';
import { SignOut } from './sign-out.tsx';

export default function Account() {
  const signedIn = useSession((state) => state.session?.me.kind === 'mother');
  const careMode = useSettings((settings) => settings.careMode);
  const { data: handbook } = useHandbook({ enabled: signedIn });
  return (
    <HerPage title="我的">
      {signedIn && handbook !== undefined && (
        <Card>
          <Words size="title" role="heading">
            {handbook.name}
          </Words>
          <Words size="small" tone="quiet">
            {handbook.clinic.name}
          </Words>
        </Card>
      )}
      <Card tone="flush">
        <Switch label="关怀模式" note="字更大，按钮更大" checked={careMode} onChange={setCareMode} />
      </Card>
      {signedIn ? <ConsentList /> : <SignedOut />}
      <Stack gap={8}>
        {signedIn && <SignOut />}
        <Words size="caption" tone="quiet" align="center">
          {`母子手册 ${APP_VERSION}`}
        </Words>
      </Stack>
    </HerPage>
  );
}

const SignedOut = () => (
  <Card heading="还没有登录">
    <Button block onPress={() => restart('today')}>
      登录
    </Button>
  </Card>
);

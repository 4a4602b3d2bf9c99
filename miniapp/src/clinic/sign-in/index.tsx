import { useState } from 'react';
import { queryClient } from '../../offline/kept-query.ts';
import { open, restart } from '../../platform/navigation.ts';
import { useSession } from '../../session/session-store.ts';
import { signIn, signInByInvitation } from '../../session/sign-in.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { List } from '../../ui/list.tsx';
import { Page } from '../../ui/page.tsx';
import { Row } from '../../ui/row.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import { forgetAlarms } from '../alarm.ts';
import { failureWords } from '../failure-words.ts';
import { hasWayIn, signInProblem } from './sign-in-ways.ts';

type Way = 'wechat' | 'invitation';

export default function ClinicSignIn() {
  const [invitation, setInvitation] = useState('');
  const [busy, setBusy] = useState<Way | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const signedIn = useSession(({ session }) => (session?.me.kind === 'staff' ? session.me : null));

  const enter = async (way: Way) => {
    setBusy(way);
    setProblem(null);
    try {
      await (way === 'wechat' ? signIn('staff') : signInByInvitation(invitation.trim()));
      queryClient.clear();
      forgetAlarms();
      restart('clinicWorklist');
    } catch (error) {
      setProblem(signInProblem(error, way) ?? failureWords(error));
    } finally {
      setBusy(null);
    }
  };

  if (signedIn !== null) {
    return (
      <Page title="医护登录">
        <Card heading={signedIn.name}>
          <Stack>
            <Words>{`${signedIn.institutionName}，已登录。`}</Words>
            <Button block onPress={() => restart('clinicWorklist')}>
              去看待处理
            </Button>
          </Stack>
        </Card>
      </Page>
    );
  }
  if (!hasWayIn(process.env.TARO_ENV, DEMO)) return <NoWayInHere />;
  return (
    <Page title="医护登录" subtitle="给村医、妇保医生、产科医生和县妇幼管理员">
      {problem !== null && <Banner tone="warn" title={problem} />}
      <Card heading="已经绑定过">
        <Stack>
          <Words tone="quiet">用绑定过的微信直接进入。</Words>
          <Button block busy={busy === 'wechat'} onPress={() => void enter('wechat')}>
            微信登录
          </Button>
        </Stack>
      </Card>
      <Card heading="第一次来">
        <Stack>
          <Field
            label="邀请码"
            value={invitation}
            maxLength={64}
            hint="县妇幼管理员发给您的一串字，只能用一次。长按可以粘贴"
            onCommit={setInvitation}
          />
          <Button
            kind="soft"
            block
            disabled={invitation.trim().length < 8}
            busy={busy === 'invitation'}
            onPress={() => void enter('invitation')}
          >
            绑定并登录
          </Button>
        </Stack>
      </Card>
      {DEMO && (
        <Card tone="flush">
          <List label="演示">
            <Row
              icon="person"
              title="选一位演示人物"
              note="不用登录，看看医生的页面"
              onPress={() => open('personas')}
            />
          </List>
        </Card>
      )}
    </Page>
  );
}

/** A browser has no WeChat to say who is here. It says so and names the way on: no button that leads nowhere. */
function NoWayInHere() {
  return (
    <Page title="医护登录">
      <Card heading="网页版现在不能登录">
        <Stack>
          <Words>请用手机微信打开「母子手册」小程序，在第一页点「我是医护人员」。</Words>
          <Words tone="quiet">电脑登录要用医院自己的微信扫码，这一版还没有接。</Words>
        </Stack>
      </Card>
    </Page>
  );
}

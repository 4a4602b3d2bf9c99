import { HerPage } from '../../danger-entry/her-page.tsx';
import { copyText } from '../../platform/clipboard.ts';
import { back } from '../../platform/navigation.ts';
import { useConnected } from '../../platform/use-connected.ts';
import { useSession } from '../../session/session-store.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Countdown } from '../../ui/countdown.tsx';
import { List } from '../../ui/list.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { Row } from '../../ui/row.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import { codeLines, readerOf } from './code-view.ts';
import { qrSvg } from './qr-svg.ts';
import { useHandbookCode } from './use-handbook-code.ts';

/** 给医生看: a code one institution may read her handbook by, and who does. */
export default function BookCode() {
  const signedIn = useSession(({ session }) => session?.me.kind === 'mother');
  const connected = useConnected();
  const state = useHandbookCode(signedIn);
  const lines = codeLines(state.codes, state.now);
  const offline = !connected || state.unanswered;
  return (
    <HerPage title="给医生看" onBack={() => back('handbook')}>
      {offline && (
        <Banner tone="offline" title="现在没有网络">
          没有网络出不了码。先把随身卡或纸质手册给医生看。
        </Banner>
      )}
      <Card heading="出示手册码">
        <Stack gap={16}>
          <Words>医生扫了这个码，那家医院能看您的手册24小时。</Words>
          <Words>整本都能看，也包括只给医生看的化验结果和分级。不能改。</Words>
          <Shown state={state} />
          {state.problem !== null && (
            <Words role="status" bold>
              {state.problem}
            </Words>
          )}
          <Button block busy={state.busy === 'make'} onPress={() => void state.make()}>
            {state.onShow === null ? '出示一个码' : '换一个新码'}
          </Button>
        </Stack>
      </Card>
      {lines.length > 0 && (
        <Card heading="谁看过" tone="flush">
          <List label="用码看过手册的医院，新的在前">
            {lines.map(({ codeId, title, note, open }) => (
              <Row
                key={codeId}
                title={title}
                note={note}
                trailing={
                  open ? (
                    <Button
                      kind="soft"
                      compact
                      busy={state.busy === codeId}
                      label={`收回，${title}`}
                      onPress={() => void state.revoke(codeId)}
                    >
                      收回
                    </Button>
                  ) : undefined
                }
              />
            ))}
          </List>
        </Card>
      )}
    </HerPage>
  );
}

function Shown({ state }: { readonly state: ReturnType<typeof useHandbookCode> }) {
  const { onShow, now, codes } = state;
  if (onShow === null) return null;
  const reader = readerOf(codes, onShow.codeId);
  if (reader !== null)
    return (
      <Words role="status" bold>
        {`${reader}扫过了，现在能看。`}
      </Words>
    );
  const leftMs = onShow.expiresAt - now;
  if (leftMs <= 0) return <Words role="status">这个码过了时间，不能再扫。</Words>;
  return (
    <Stack gap={12}>
      <QrCode svg={qrSvg(onShow.code)} label="手册码，请医生扫一扫" />
      <Countdown label="还能扫" remainingSeconds={leftMs / 1000} totalSeconds={onShow.lastsMs / 1000} />
      <Button kind="plain" onPress={() => void copyText(onShow.code)}>
        扫不了，复制这个码
      </Button>
    </Stack>
  );
}

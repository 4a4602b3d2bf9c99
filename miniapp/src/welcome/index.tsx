import { CONSENT_KINDS, CONSENT_TEXTS } from '../../../shared/consent/consent.ts';
import { ConsentCard } from '../consent/consent-card.tsx';
import { HerPage } from '../danger-entry/her-page.tsx';
import { open, replace, restart } from '../platform/navigation.ts';
import { currentSession, useSession } from '../session/session-store.ts';
import { failureWords } from '../text/call-failure.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Drawing } from '../ui/drawing.tsx';
import { Stack } from '../ui/stack.tsx';
import { Words } from '../ui/words.tsx';
import { WELCOME_PICTURE } from './picture.ts';
import { useAgreement } from './use-agreement.ts';

const PROMISES = ['不舒服，马上知道该怎么办', '医生看到了，您这里看得见', '孕周、预产期、医院电话都在这'];

const WHY = '建手册之前，先请您看三件事。愿意的，把开关打开。以后随时能在“我的”里撤回。';
const WHY_AGAIN = '您的手册现在停着：有一项没有同意，或者说明改过了。想接着用，请看一看，把开关打开。';

export default function Welcome() {
  const { isOn, change, missing, goOn, busy, failure } = useAgreement(leave);
  const again = useSession(({ session }) => session?.me.kind === 'mother' && session.me.enrolled);
  return (
    <HerPage title="母子手册">
      <Stack gap={16}>
        <Drawing svg={WELCOME_PICTURE} width="100%" height="148px" color="var(--apricot-ink)" />
        <Stack gap={4}>
          {PROMISES.map((promise) => (
            <Words key={promise} size="strong" align="center">
              {promise}
            </Words>
          ))}
        </Stack>
        <Words tone="quiet">{again ? WHY_AGAIN : WHY}</Words>
        <Stack gap={4}>
          {CONSENT_KINDS.map((kind) => (
            <ConsentCard key={kind} kind={kind} on={isOn(kind)} onChange={(on) => change(kind, on)} />
          ))}
        </Stack>
      </Stack>
      {failure !== null && (
        <Banner tone="warn" title="还没有继续">
          {failureWords(failure)}
        </Banner>
      )}
      <Stack gap={8}>
        {missing.length > 0 && (
          <Words size="small" tone="quiet" role="status">
            {`还要同意：${missing.map((kind) => CONSENT_TEXTS[kind].title).join('、')}。${again ? '不同意，手册就没法用。' : '不同意，医院就没法给您建手册。'}`}
          </Words>
        )}
        <Button block busy={busy} disabled={missing.length > 0} onPress={() => void goOn()}>
          继续
        </Button>
        <OtherWay again={again} />
      </Stack>
    </HerPage>
  );
}

/** She may be here because a consent was withdrawn or its wording is new: then her handbook is already there. */
function leave(): void {
  const me = currentSession()?.me;
  if (me?.kind === 'mother' && !me.enrolled) replace('enrolment');
  else restart('today');
}

/** Everybody lands here first; staff and visitors of the demonstration need their own door, and she a way back. */
function OtherWay({ again }: { readonly again: boolean }) {
  if (again) return <PlainDoor words="去“我的”" onPress={() => open('account')} />;
  if (DEMO) return <PlainDoor words="换一个演示人物" onPress={() => restart('personas')} />;
  return <PlainDoor words="我是医护人员" onPress={() => open('clinicSignIn')} />;
}

const PlainDoor = ({ words, onPress }: { readonly words: string; readonly onPress: () => void }) => (
  <Button kind="plain" block onPress={onPress}>
    {words}
  </Button>
);

import { useState } from 'react';
import { CONSENT_KINDS, CONSENT_TEXTS, type ConsentKind } from '../../../shared/consent/consent.ts';
import { ConsentLines } from '../consent/consent-card.tsx';
import { isGranted, isNeeded } from '../consent/consent-choices.ts';
import { settleConsent, useConsents } from '../consent/use-consents.ts';
import { keepPlaces } from '../handbook/kept-places.ts';
import { forgetKept } from '../offline/kept-query.ts';
import { failureWords } from '../text/call-failure.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Stack } from '../ui/stack.tsx';
import { Switch } from '../ui/switch.tsx';
import { Toast } from '../ui/toast.tsx';
import { Words } from '../ui/words.tsx';

/** What she agreed to, each to be taken back as easily as it was given. */
export function ConsentList() {
  const { data, error, refetch } = useConsents();
  const [asked, setAsked] = useState<ConsentKind | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const states = data?.consents;
  if (states === undefined) {
    return (
      <Card heading="我同意的">{error === null ? <Skeleton /> : <NotLoaded error={error} again={refetch} />}</Card>
    );
  }
  const stopped = CONSENT_KINDS.some((kind) => isNeeded(kind) && !isGranted(states, kind));
  return (
    <>
      {stopped && (
        <Banner tone="info" title="手册现在停用">
          想再用，把下面前两项打开。
        </Banner>
      )}
      <Card tone="flush" heading="我同意的">
        {CONSENT_KINDS.map((kind) => (
          <Switch
            key={kind}
            label={CONSENT_TEXTS[kind].title}
            checked={isGranted(states, kind)}
            onChange={() => setAsked(kind)}
          />
        ))}
      </Card>
      {asked !== null && (
        <ConsentDialog
          kind={asked}
          give={!isGranted(states, asked)}
          onDone={(said) => {
            setAsked(null);
            setMessage(said);
          }}
        />
      )}
      <Toast message={message} onGone={() => setMessage(null)} />
    </>
  );
}

const NotLoaded = ({ error, again }: { readonly error: unknown; readonly again: () => unknown }) => (
  <Stack>
    <Words role="status">{failureWords(error)}</Words>
    <Button kind="soft" onPress={() => void again()}>
      再试一次
    </Button>
  </Stack>
);

interface ConsentDialogProps {
  readonly kind: ConsentKind;
  readonly give: boolean;
  /** Null when she changed her mind. */
  readonly onDone: (said: string | null) => void;
}

function ConsentDialog({ kind, give, onDone }: ConsentDialogProps) {
  const [busy, setBusy] = useState(false);
  const { title, onWithdrawal } = CONSENT_TEXTS[kind];
  const confirm = async () => {
    setBusy(true);
    try {
      await settleConsent(kind, give);
      if (!give && isNeeded(kind)) {
        keepPlaces();
        forgetKept();
      }
      onDone(give ? `已同意：${title}` : `已撤回：${title}`);
    } catch (error) {
      onDone(failureWords(error));
    }
  };
  return (
    <Dialog
      open
      title={give ? `同意${title}？` : `撤回“${title}”？`}
      busy={busy}
      confirm={give ? '同意' : '撤回'}
      cancel={give ? '先不' : '不撤回'}
      onConfirm={() => void confirm()}
      onCancel={() => onDone(null)}
    >
      {give ? <ConsentLines kind={kind} /> : onWithdrawal}
    </Dialog>
  );
}

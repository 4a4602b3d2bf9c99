import type { ReactNode } from 'react';
import type { Place } from '../../../../shared/contract/handbook.ts';
import { callable } from '../../delivery/places.ts';
import { callPhone } from '../../platform/phone-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Grow, Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import type { ResultView } from '../result-view.ts';
import { foldedLines } from './folded-lines.ts';
import { Hotlines } from './hotlines.tsx';
import { MoreLines } from './more-lines.tsx';
import { Sentences, Steps } from './sentences.tsx';

interface Props {
  readonly view: ResultView;
  readonly place: Place | null;
  /** What she must read right after what to do. */
  readonly children?: ReactNode;
}

/** Hospital today, the clinic within a day, or nothing that fired: what to do, where, and when it gets worse. */
export function CalmAnswer({ view, place, children }: Props) {
  const { advice, urgency } = view;
  const { folds, open, folded } = foldedLines(advice);
  const ownLine = advice.hotlines[0] !== '120' && !folds;
  return (
    <Stack gap={4}>
      <Card tone="lead">
        <Stack>
          <Words size="heading" role="heading">
            {advice.headline}
          </Words>
          <Sentences view={view} />
          {!folds && <Hotlines hotlines={advice.hotlines} leading={ownLine} />}
          {place !== null && (
            <WhereTo place={place} primary={!ownLine && urgency !== 'none'} today={urgency === 'today'} />
          )}
          {place === null && urgency === 'today' && <Words bold>去最近的、有产科的医院。</Words>}
        </Stack>
      </Card>
      {children}
      <Card>
        <Stack flow="line">
          <IconButton icon="phone" label="打120急救电话" tone="emergency" onPress={() => callPhone('120')} />
          <Grow>
            <Words bold>{advice.whenWorse.words}</Words>
          </Grow>
        </Stack>
      </Card>
      <Card heading={urgency === 'none' ? '这些情况不要等' : '怎么做'}>
        <Steps steps={open} />
      </Card>
      {folds && <MoreLines hotlines={advice.hotlines} steps={folded} />}
    </Stack>
  );
}

interface WhereToProps {
  readonly place: Place;
  readonly primary: boolean;
  readonly today: boolean;
}

/** Name, telephone and address. There is no map to open: nobody has entered where the place lies. */
function WhereTo({ place, primary, today }: WhereToProps) {
  const ring = callable(place);
  const details = [place.address, place.phone].filter((part) => part !== null).join(' · ');
  return (
    <Stack gap={8}>
      <Words size="title">{today ? `去${place.name}` : place.name}</Words>
      {details !== '' && (
        <Words size="small" tone="quiet">
          {details}
        </Words>
      )}
      {ring !== null && (
        <Button
          kind={primary ? 'primary' : 'soft'}
          icon="phone"
          block
          label={`打电话给${ring.name}`}
          onPress={() => callPhone(ring.phone)}
        >
          {today ? '先打电话告诉医院' : '打电话'}
        </Button>
      )}
    </Stack>
  );
}

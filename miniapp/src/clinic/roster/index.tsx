import { useState } from 'react';
import type { Roster } from '../../../../shared/contract/roster.ts';
import { useWideScreen } from '../../platform/screen-width.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Grow, Stack } from '../../ui/stack.tsx';
import { Toast } from '../../ui/toast.tsx';
import { ClinicPage } from '../clinic-page.tsx';
import { useClinic } from '../use-clinic.ts';
import { AddShiftSheet } from './add-shift-sheet.tsx';
import { GapsCard } from './gaps-card.tsx';
import { PlaceCard } from './place-card.tsx';
import { RemoveShiftDialog } from './remove-shift-dialog.tsx';
import { ownFirst, plansRoster, type RosterPlace, type RosterShift, type Span } from './roster-view.ts';
import { takeRoster, useRoster } from './use-roster.ts';

interface Adding {
  readonly place: RosterPlace;
  readonly gap?: Span;
}

export default function ClinicRoster() {
  const clinic = useClinic();
  const wide = useWideScreen();
  const { staff, now } = clinic;
  const query = useRoster(staff !== null);
  const roster = query.data;
  const [adding, setAdding] = useState<Adding | null>(null);
  const [removing, setRemoving] = useState<RosterShift | null>(null);
  const [message, setMessage] = useState<string | null>(null);

  const places = roster === undefined || staff === null ? [] : ownFirst(roster.institutions, staff.institutionId);
  const plans = staff !== null && plansRoster(staff.role);
  const read = () => void query.refetch();
  const take = (fresh: Roster, words: string) => {
    takeRoster(fresh);
    setAdding(null);
    setRemoving(null);
    setMessage(words);
  };
  const cards = places.map((place) => (
    <PlaceCard
      key={place.institutionId}
      place={place}
      now={now}
      {...(plans ? { onAdd: (to: RosterPlace) => setAdding({ place: to }), onRemove: setRemoving } : {})}
    />
  ));
  return (
    <ClinicPage
      clinic={clinic}
      here="roster"
      title="值班"
      subtitle={plans ? '今后七天谁接报告' : '今后七天谁接报告。要改请找医院医生'}
    >
      {roster === undefined ? (
        <NotThere failed={query.isError} onRetry={read} />
      ) : (
        <>
          <GapsCard
            roster={roster}
            places={places}
            top={staff?.role === 'county-supervisor' ? staff.institutionId : null}
            now={now}
            onFill={plans ? (place, gap) => setAdding({ place, gap }) : undefined}
          />
          {wide ? (
            <Stack flow="line" gap={16} align="start">
              <Grow>{cards.filter((_, index) => index % 2 === 0)}</Grow>
              <Grow>{cards.filter((_, index) => index % 2 === 1)}</Grow>
            </Stack>
          ) : (
            cards
          )}
        </>
      )}
      {adding !== null && (
        <AddShiftSheet
          place={places.find(({ institutionId }) => institutionId === adding.place.institutionId) ?? adding.place}
          gap={adding.gap}
          now={now}
          onClose={() => setAdding(null)}
          onAdded={(fresh, name) => take(fresh, `已排上${name}`)}
          onGone={read}
        />
      )}
      {removing !== null && (
        <RemoveShiftDialog
          shift={removing}
          now={now}
          onClose={() => setRemoving(null)}
          onRemoved={(fresh) => take(fresh, `${removing.staffName}的这一班已取消`)}
          onGone={() => {
            setRemoving(null);
            setMessage('这一班已经不在了');
            read();
          }}
        />
      )}
      <Toast message={message} onGone={() => setMessage(null)} />
    </ClinicPage>
  );
}

function NotThere({ failed, onRetry }: { readonly failed: boolean; readonly onRetry: () => void }) {
  const retry = (
    <Button kind="soft" onPress={onRetry}>
      重试
    </Button>
  );
  return (
    <Card>
      {failed ? (
        <Empty icon="no-signal" title="没有读到值班表" action={retry}>
          网络好了再试一次。
        </Empty>
      ) : (
        <Skeleton lines={5} />
      )}
    </Card>
  );
}

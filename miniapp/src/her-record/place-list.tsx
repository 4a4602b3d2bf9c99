import type { Handbook, Place } from '../../../shared/contract/handbook.ts';
import { callPhone } from '../platform/phone-call.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { List } from '../ui/list.tsx';
import { Row } from '../ui/row.tsx';

/** Her clinic and her hospital, each one tap from a call. */
export function PlaceList({ clinic, hospital }: Pick<Handbook, 'clinic' | 'hospital'>) {
  const same = clinic.institutionId === hospital.institutionId;
  return (
    <Card tone="flush">
      <List label="我的医院">
        <PlaceRow place={clinic} what="负责您的医院" />
        {!same && <PlaceRow place={hospital} what="急的时候去这里" />}
      </List>
    </Card>
  );
}

function PlaceRow({ place, what }: { readonly place: Place; readonly what: string }) {
  const { name, phone, address } = place;
  const note = address === null ? what : `${what}，${address}`;
  if (phone === null) return <Row title={name} note={note} />;
  const call = (
    <Button kind="soft" icon="phone" label={`给${name}打电话`} onPress={() => callPhone(phone)}>
      打电话
    </Button>
  );
  return <Row title={name} note={note} trailing={call} />;
}

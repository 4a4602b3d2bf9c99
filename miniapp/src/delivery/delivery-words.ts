import type { Delivery, WhyWaiting } from './delivery.ts';
import type { CallablePlace } from './places.ts';

export interface DeliveryWords {
  readonly title: string;
  readonly text: string;
}

const WAITING: Readonly<Record<WhyWaiting, string>> = {
  'no-network': '没有网络。有信号会自动再送，不用您动手。',
  'signed-out': '还没有登录，送不出去。登录后会自动送。',
  sending: '正在送，还没有收到医院的回执。',
  'trying-again': '还没有送到，可能信号不好。会自动再送，不用您动手。',
  'not-enrolled': '您还没有建册，医院收不到。建好以后会自动送。',
  'no-consent': '您还没有同意使用健康信息，医院收不到。同意以后会自动送。',
};

/** What is said of a report that has not arrived: first whom to ring, then why. Null once there is a receipt. */
export function undeliveredWords(
  delivery: Delivery,
  { emergency, place }: { readonly emergency: boolean; readonly place: CallablePlace | null },
): DeliveryWords | null {
  const ring = ringWords(emergency, place);
  if (delivery.kind === 'waiting') return { title: `尚未送达，${ring}`, text: WAITING[delivery.why] };
  if (delivery.kind === 'refused') {
    return { title: `这份报告送不到医院，${ring}`, text: `${delivery.message}。` };
  }
  return null;
}

function ringWords(emergency: boolean, place: CallablePlace | null): string {
  if (emergency) return '请直接打120';
  return place === null ? '请直接打电话给医院，急了打120' : `请直接拨打${place.name} ${place.phone}`;
}

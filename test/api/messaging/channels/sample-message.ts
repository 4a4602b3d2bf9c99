import type { OutboundMessage } from '../../../../api/_server/messaging/channels/channel.ts';

export const sampleMessage: OutboundMessage = {
  id: 'alert-7f1c-opened-webhook',
  kind: 'alert-opened',
  urgency: 'emergency',
  alertNumber: 'A20261123-0007',
  institutionName: '桑阿镇卫生院',
  link: 'https://example.org/clinic/alerts/7f1c',
  createdAt: Date.UTC(2026, 10, 23, 2, 42),
};

export const MESSAGE_KINDS = [
  'alert-opened',
  'alert-raised',
  'alert-repeated',
  'alert-escalated',
  'alert-reminder',
] as const satisfies readonly OutboundMessage['kind'][];

import { beforeAll, describe, expect, test } from 'vitest';
import { outbox } from '../../api/_server/messaging/tables.ts';
import { revealPhone, showAlert, showWorklist } from '../../shared/contract/clinic.ts';
import { sendReport, showReport } from '../../shared/contract/danger.ts';
import { listPersonas } from '../../shared/contract/demo.ts';
import { enrol } from '../../shared/contract/handbook.ts';
import { acceptInvitation, inviteStaff, signInWithWeChat } from '../../shared/contract/identity.ts';
import {
  deliverOutboxJob,
  escalateAlertsJob,
  operatorAlerts,
  operatorOutbox,
} from '../../shared/contract/operations.ts';
import { CLINICAL } from '../../shared/danger/signs/clinical/index.ts';
import { SIGNS } from '../../shared/danger/signs/index.ts';
import { MINUTE_MS } from '../../shared/time/china-time.ts';
import { act, codeOf, formOf, institutionOf, newName, openAlert, reportOf, signIn, tryAct } from '../support/actors.ts';
import { JOB_SECRET, testService } from '../support/test-service.ts';

const service = testService();

const FORM = { name: '金丝雀', birthDate: '1997-03-19', phone: '13987654321' };
const NOTES = ['金丝雀秘密一', '金丝雀秘密二', '金丝雀秘密三'] as const;
const VALUES = { sbp: 137, dbp: 91, glucoseMmolL: 13.7 };

/** Everything that must stay where it belongs. */
let canaries: string[];
/** What the operator reads for reconciliation. */
let operator: string;

beforeAll(async () => {
  const s = service();
  const signs = ['ds-violence', 'ds-fm-reduced', 'ds-thoughts-harm'];
  const { token, name, alertId, status, handbook } = await openAlert(s, { signs, values: VALUES }, FORM);
  s.webhook.faults.next({ kind: 'status', status: 500 });
  await s.drain();
  s.clock.advance(16 * MINUTE_MS);
  await s.ok(escalateAlertsJob, { token: JOB_SECRET });
  await s.ok(deliverOutboxJob, { token: JOB_SECRET });
  const doctor = await signIn(s, 'clinic-doctor');
  await s.ok(showWorklist, { token: doctor });
  await act(s, doctor, alertId, 'acknowledge');
  await s.ok(revealPhone, { token: doctor, params: { alertId } });
  await act(s, doctor, alertId, 'contact-attempts', { result: 'reached', note: NOTES[0] });
  await act(s, doctor, alertId, 'plan', { plan: 'advised', noteForHer: NOTES[1] });
  await act(s, doctor, alertId, 'outcome', { outcome: 'admitted', note: NOTES[2] });
  await act(s, doctor, alertId, 'close');
  await s.ok(showReport, { token, params: { reportId: status.reportId } });

  // The same words again, each where it is refused.
  await tryAct(s, doctor, alertId, 'plan', { plan: 'advised', noteForHer: NOTES[1] });
  await tryAct(s, doctor, alertId, 'contact-attempts', { result: NOTES[0], note: `${NOTES[1]}\u0000` });
  await s.call(enrol, { token, body: formOf(FORM) });
  await s.call(enrol, {
    token,
    body: {
      ...formOf(FORM),
      phone: `${FORM.phone}0`,
      birthDate: '1997-03-191',
      clinicId: FORM.name,
      dating: FORM.name,
    },
  });
  await s.call(enrol, { token, raw: JSON.stringify(formOf(FORM)).slice(0, -1) });
  await s.call(enrol, { token, raw: JSON.stringify(formOf(FORM)), headers: { 'content-type': 'text/plain' } });
  await s.call(sendReport, { token, body: reportOf({ id: status.reportId, signs: ['ds-violence'], values: VALUES }) });
  await s.call(sendReport, { token, body: { ...reportOf(), signs: ['ds-violence', FORM.name], phase: FORM.name } });
  await s.call(showAlert, {
    token: doctor,
    params: { alertId: FORM.name },
    query: `q=${encodeURIComponent(FORM.phone)}`,
  });
  await s.request('GET', `/api/handbook/${encodeURIComponent(FORM.name)}`, { token });
  const supervisor = await signIn(s, 'county-supervisor');
  const body = { name: '新医生', role: 'clinic-doctor', institutionId: institutionOf('qingquan') };
  const { invitation } = await s.ok(inviteStaff, { token: supervisor, body });
  const code = codeOf(newName());
  await s.call(acceptInvitation, { body: { code: 'not-a-code', invitation } });
  await s.call(signInWithWeChat, { body: { code, as: FORM.name } });
  await s.call(signInWithWeChat, { body: { code, as: 'staff' } });
  await s.ok(listPersonas);

  const pages = [
    await s.call(operatorAlerts, { token: JOB_SECRET }),
    await s.call(operatorOutbox, { token: JOB_SECRET }),
  ];
  operator = pages.map(({ text }) => text).join('\n');
  const { openidOf, appSecret } = s.wechat;
  const words = SIGNS.filter(({ id }) => signs.includes(id)).flatMap(({ id }) => [
    id,
    CLINICAL[id].words,
    CLINICAL[id].suspect ?? '',
  ]);
  canaries = [
    ...[FORM.name, FORM.birthDate, FORM.phone, FORM.phone.slice(-8), '139****4321', ...NOTES, '13.7', handbook.dueDate],
    ...[openidOf(name), appSecret, token, doctor, supervisor, JOB_SECRET, invitation, code, s.webhook.secret],
    ...words.filter((word) => word !== ''),
  ];
});

const found = (text: string): string[] => canaries.filter((canary) => text.includes(canary));

describe('after a whole loop and every kind of refusal, nothing private is found', () => {
  test('in the log', () => {
    expect(service().logged.length).toBeGreaterThan(30);
    expect(found(service().logged.join('\n'))).toEqual([]);
  });

  test('in the answers that refused', () => {
    expect(service().refusals.length).toBeGreaterThan(10);
    expect(found(service().refusals.join('\n'))).toEqual([]);
  });

  test('in what the county’s webhook received, headers and all', () => {
    expect(service().webhook.all.map(({ signature }) => signature)).toContain('ok');
    expect(found(JSON.stringify(service().webhook.all))).toEqual([]);
  });

  test('in the outbox', async () => {
    const rows = await service().db.query.select().from(outbox);
    expect(rows.length).toBeGreaterThan(3);
    expect(found(JSON.stringify(rows))).toEqual([]);
  });

  test('in what an operator reads', () => {
    expect(operator).toContain('alert');
    expect(found(operator)).toEqual([]);
  });
});

test('a webhook says the number, the urgency and where to look, and nothing else', () => {
  for (const { rawBody } of service().webhook.all) {
    const { type, timestamp, data, ...rest } = JSON.parse(rawBody) as Record<string, unknown>;
    expect([type, timestamp, rest]).toEqual([expect.stringMatching(/^alert\.\w+$/), expect.any(String), {}]);
    expect(Object.keys(data as object).sort()).toEqual(['alertNumber', 'link', 'urgency']);
  }
});

import { desc, eq, sql } from 'drizzle-orm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { accessAudit } from '../../api/_server/audit/tables.ts';
import { alerts } from '../../api/_server/danger/tables.ts';
import { revealPhone, showAlert, showWorklist } from '../../shared/contract/clinic.ts';
import { ENDPOINTS } from '../../shared/contract/index.ts';
import { HOUR_MS, MINUTE_MS } from '../../shared/time/china-time.ts';
import { act, type OpenAlert, openAlert, signIn } from '../support/actors.ts';
import { pathOf } from '../support/api-answer.ts';
import { exampleOf } from '../support/example-calls.ts';
import { actingPersona } from '../support/risk-examples.ts';
import { testService } from '../support/test-service.ts';

const service = testService();

/** The entries about the woman of an alert, newest first. */
async function entriesOf({ alertId }: OpenAlert) {
  const rows = await service()
    .db.query.select({ entry: accessAudit })
    .from(accessAudit)
    .innerJoin(alerts, eq(alerts.womanId, accessAudit.womanId))
    .where(eq(alerts.id, alertId))
    .orderBy(desc(accessAudit.id));
  return rows.map(({ entry }) => entry);
}

/** Every endpoint through which staff come to see a patient. */
const READING = ENDPOINTS.filter(({ id }) => /^(clinic|risk|referral|case)\./.test(id));

describe('every sight of a patient is on record', () => {
  test.each(READING.map((endpoint) => [endpoint.id, endpoint] as const))('%s', async (_, endpoint) => {
    const alert = await openAlert(service());
    const token = await signIn(service(), 'clinic-doctor');
    if (endpoint.id === 'clinic.plan' || endpoint.id === 'clinic.outcome')
      await act(service(), token, alert.alertId, 'acknowledge');
    if (endpoint.id === 'clinic.close') {
      await act(service(), token, alert.alertId, 'acknowledge');
      await act(service(), token, alert.alertId, 'outcome', { outcome: 'admitted' });
    }
    const call = await exampleOf(service(), endpoint.id, alert);
    const acting = await signIn(service(), actingPersona(endpoint.id));
    const before = (await entriesOf(alert)).length;
    service().clock.advance(2 * HOUR_MS);
    const headers = { 'x-request-id': 'the-sight-of-her' };
    await service().ok(endpoint, { ...call, token: acting, headers });
    const entries = (await entriesOf(alert)).slice(0, -before || undefined);
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      expect(entry).toMatchObject({ requestId: 'the-sight-of-her', at: new Date(service().clock.now()) });
      expect(entry.staffId).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test('names the act: a list read, an alert read, a number revealed', async () => {
    const alert = await openAlert(service());
    const token = await signIn(service(), 'clinic-doctor');
    const params = { alertId: alert.alertId };
    await service().ok(showWorklist, { token });
    await service().ok(showAlert, { token, params });
    expect(await service().ok(revealPhone, { token, params })).toEqual({ phone: '13900002222' });
    expect((await entriesOf(alert)).map(({ action }) => action)).toEqual([
      'reveal-phone',
      'read-alert',
      'read-worklist',
    ]);
  });

  test('a screen that refreshes itself is one reading, an hour later it is another, and each number revealed is one', async () => {
    const alert = await openAlert(service());
    const token = await signIn(service(), 'clinic-doctor');
    for (let i = 0; i < 5; i += 1) {
      await service().ok(showWorklist, { token });
      await service().ok(revealPhone, { token, params: { alertId: alert.alertId } });
      service().clock.advance(MINUTE_MS);
    }
    const count = async (action: string) => (await entriesOf(alert)).filter((entry) => entry.action === action).length;
    expect([await count('read-worklist'), await count('reveal-phone')]).toEqual([1, 5]);
    service().clock.advance(HOUR_MS);
    await service().ok(showWorklist, { token });
    expect(await count('read-worklist')).toBe(2);
  });

  test('two colleagues are two readers', async () => {
    const alert = await openAlert(service());
    for (const persona of ['clinic-doctor', 'county-supervisor']) {
      await service().ok(showAlert, { token: await signIn(service(), persona), params: { alertId: alert.alertId } });
    }
    expect(new Set((await entriesOf(alert)).map(({ staffId }) => staffId)).size).toBe(2);
  });

  test('who may not see her leaves no entry that says so', async () => {
    const alert = await openAlert(service());
    const token = await signIn(service(), 'clinic-doctor-chongwen');
    await service().call(showAlert, { token, params: { alertId: alert.alertId } });
    expect(await entriesOf(alert)).toEqual([]);
  });
});

describe('when the audit cannot be written nothing is shown and nothing is done', () => {
  test.each(READING.map((endpoint) => [endpoint.id, endpoint] as const))('%s', async (_, endpoint) => {
    const alert = await openAlert(service(), {}, { name: '金丝雀', phone: '13987654321' });
    const token = await signIn(service(), 'clinic-doctor');
    if (endpoint.id !== 'clinic.seen' && endpoint.id !== 'clinic.acknowledge')
      await act(service(), token, alert.alertId, 'acknowledge');
    const { params, body } = await exampleOf(service(), endpoint.id, alert);
    const acting = await signIn(service(), actingPersona(endpoint.id));
    await service().db.query.execute(sql`alter table access_audit rename to access_audit_away`);
    onTestFinished(async () => {
      await service().db.query.execute(sql`alter table access_audit_away rename to access_audit`);
    });
    const events = async () => (await service().db.query.execute(sql`select id from alert_events`)).rows.length;
    const before = await events();
    const request = new Request(`http://api.test${pathOf(endpoint, params)}`, {
      method: endpoint.method,
      headers: { authorization: `Bearer ${acting}`, 'content-type': 'application/json' },
      ...(endpoint.method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    });
    const response = await service().app(request, { remoteAddress: '192.0.2.1' });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toMatch(/金丝雀|13987654321|access_audit|relation/);
    expect(JSON.parse(text)).toMatchObject({ code: 'internal' });
    expect(await events()).toBe(before);
    expect(service().logged.join('\n')).not.toMatch(/access_audit|relation/);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ResultSources, resultView } from '../../../miniapp/src/danger/result-view.ts';
import { undeliveredWords } from '../../../miniapp/src/delivery/delivery-words.ts';
import { placeFor, placesToRing } from '../../../miniapp/src/delivery/places.ts';
import { ERROR_WORDS, type ErrorCode } from '../../../shared/contract/errors.ts';
import { PHASES } from '../../../shared/danger/phase.ts';
import { PLAIN_WORDS } from '../../../shared/danger/plain-words.ts';
import { CLINICAL } from '../../../shared/danger/signs/clinical/index.ts';
import { SIGNS, signById } from '../../../shared/danger/signs/index.ts';
import { compareUrgency, URGENCIES, URGENCY_WORDS, type Urgency } from '../../../shared/danger/urgency.ts';
import { alertOf, bodyOf, handbookAt, itemOf, statusOf } from './report-examples.ts';

const WAY = { connected: true, signedIn: true };
const handbook = handbookAt(210);
const view = (change: Partial<ResultSources>) =>
  resultView({ item: null, status: null, blankPhase: null, handbook, way: WAY, ...change });
const seen = (change: Partial<ResultSources>) => {
  const found = view(change);
  if (found === null) throw new Error('nothing to show');
  return found;
};
const refusal = (code: ErrorCode) => itemOf({ refused: { code, message: ERROR_WORDS[code], requestId: 'r1' } });

describe('the answer', () => {
  it('is there before anything was sent, by the phone alone', () => {
    expect(seen({ item: itemOf(), handbook: null, way: { connected: false, signedIn: false } })).toMatchObject({
      urgency: 'today',
      raised: null,
    });
  });

  it('is never below what the phone told her, even when the handbook has changed since', () => {
    const item = itemOf({ body: bodyOf({ signs: [], phone: { urgency: 'today', ruleSet: 'older' } }) });
    expect(seen({ item }).urgency).toBe('today');
  });

  it('follows the server upwards and says so', () => {
    const status = statusOf({ urgency: 'emergency', because: ['ds-bleed-heavy-preg'], alert: null });
    expect(seen({ item: itemOf(), status })).toMatchObject({ urgency: 'emergency', raised: 'by-server' });
  });

  it('does not follow the server downwards', () => {
    const status = statusOf({ urgency: 'none', because: [], alert: null });
    expect(seen({ item: itemOf(), status })).toMatchObject({ urgency: 'today', raised: null });
  });

  it('follows a graver report of hers that nobody has answered, and no longer once somebody has', () => {
    const waiting = statusOf({ alert: alertOf({ urgency: 'emergency' }) });
    expect(seen({ item: itemOf(), status: waiting })).toMatchObject({
      urgency: 'emergency',
      raised: 'by-other-report',
    });
    const answered = alertOf({ urgency: 'emergency', acknowledgedAt: '2026-11-22T02:42:00.000Z' });
    expect(seen({ item: itemOf(), status: statusOf({ alert: answered }) })).toMatchObject({ urgency: 'today' });
  });

  it('comes from the server alone when another phone sent the report', () => {
    expect(seen({ status: statusOf() })).toMatchObject({ urgency: 'today', delivery: { kind: 'delivered' } });
  });

  it('of a report nothing is known about is none', () => {
    expect(view({})).toBeNull();
  });

  it('to nothing ticked says when to come anyway, and that nothing was sent', () => {
    for (const phase of PHASES) {
      const blank = seen({ blankPhase: phase });
      expect(blank).toMatchObject({ urgency: 'none', delivery: { kind: 'nothing-to-send' } });
      expect(blank.advice.steps.length).toBeGreaterThan(0);
      expect(blank.advice.hotlines).toContain('120');
    }
  });
});

describe('where the report is', () => {
  const way = (connected: boolean, signedIn: boolean) => ({ connected, signedIn });
  it.each([
    ['just made', itemOf(), WAY, { kind: 'waiting', why: 'sending' }],
    ['tried before', itemOf({ attempts: 2 }), WAY, { kind: 'waiting', why: 'trying-again' }],
    ['no network', itemOf({ attempts: 2 }), way(false, true), { kind: 'waiting', why: 'no-network' }],
    ['nobody signed in', itemOf(), way(true, false), { kind: 'waiting', why: 'signed-out' }],
    ['no handbook', refusal('not-found'), WAY, { kind: 'waiting', why: 'not-enrolled' }],
    ['no consent', refusal('consent-required'), WAY, { kind: 'waiting', why: 'no-consent' }],
    [
      'refused otherwise',
      refusal('account-disabled'),
      WAY,
      { kind: 'refused', message: ERROR_WORDS['account-disabled'] },
    ],
    ['received', itemOf({ receipt: statusOf() }), way(false, false), { kind: 'delivered' }],
  ] as const)('%s', (_, item, ways, delivery) => {
    expect(seen({ item, way: ways }).delivery).toMatchObject(delivery);
  });

  it('says whom to ring until there is a receipt', () => {
    const place = placesToRing('today', handbook)[0] ?? null;
    const { delivery } = seen({ item: itemOf(), way: way(false, true) });
    expect(undeliveredWords(delivery, { emergency: false, place })).toEqual({
      title: '尚未送达，请直接拨打冠县人民医院 063555500002',
      text: '没有网络。有信号会自动再送，不用您动手。',
    });
    expect(undeliveredWords(delivery, { emergency: true, place })?.title).toBe('尚未送达，请直接打120');
    expect(undeliveredWords(delivery, { emergency: false, place: null })?.title).toBe(
      '尚未送达，请直接打电话给医院，急了打120',
    );
  });

  it('never says 已送达 without a receipt, in any state of the phone', () => {
    const states = fc.record({
      connected: fc.boolean(),
      signedIn: fc.boolean(),
      attempts: fc.nat(9),
      refused: fc.option(fc.constantFrom<ErrorCode>('not-found', 'consent-required', 'id-reused', 'forbidden')),
      emergency: fc.boolean(),
      known: fc.boolean(),
    });
    fc.assert(
      fc.property(states, ({ connected, signedIn, attempts, refused, emergency, known }) => {
        const item = refused === null ? itemOf({ attempts }) : { ...refusal(refused), attempts };
        const { delivery } = seen({ item, way: { connected, signedIn } });
        expect(delivery.kind).not.toBe('delivered');
        const words = undeliveredWords(delivery, {
          emergency,
          place: known ? (placesToRing('today', handbook)[0] ?? null) : null,
        });
        expect(words?.title).toMatch(/请直接(拨打|打120|打电话给医院)/);
        expect(`${words?.title}${words?.text}`).not.toMatch(/已送达|医院已/);
      }),
    );
  });

  it('names first the same place as the answer, and her clinic after the hospital', () => {
    const names = (urgency: Urgency) => placesToRing(urgency, handbook).map(({ name }) => name);
    for (const urgency of URGENCIES) expect(names(urgency)[0]).toBe(placeFor(urgency, handbook)?.name);
    expect(names('today')).toEqual(['冠县人民医院', '清泉街道卫生院']);
    expect(names('within-24h')).toEqual(['清泉街道卫生院']);
    const one = { ...handbook, clinic: handbook.hospital };
    expect(placesToRing('today', one)).toHaveLength(1);
  });

  it('sends to hospital today, else to her own clinic, and invents no place', () => {
    expect(placeFor('today', handbook)?.name).toBe('冠县人民医院');
    expect(placeFor('within-24h', handbook)?.name).toBe('清泉街道卫生院');
    expect(placeFor('today', null)).toBeNull();
    const silent = handbookAt(210, { clinic: { ...handbook.clinic, phone: null } });
    expect(placesToRing('within-24h', silent)).toEqual([{ name: '冠县人民医院', phone: '063555500002' }]);
  });
});

describe('whatever she reports', () => {
  const signs = fc.uniqueArray(fc.constantFrom(...SIGNS.map(({ id }) => id)), { maxLength: 6 });
  const report = fc.record({ signs, phase: fc.constantFrom(...PHASES), urgency: fc.constantFrom(...URGENCIES) });

  it('is told an action and never that all is well', () => {
    fc.assert(
      fc.property(report, ({ signs: ticked, phase, urgency }) => {
        const body = bodyOf({ signs: ticked, phase, phone: { urgency, ruleSet: 'r' } });
        const { advice, urgency: shown } = seen({ item: itemOf({ body }) });
        expect(compareUrgency(shown, urgency)).toBeGreaterThanOrEqual(0);
        const rows = [...advice.sentences, ...advice.steps, advice.whenWorse];
        const words = [advice.headline, ...rows.map((row) => row.words)].join('');
        expect(words).not.toMatch(/正常|放心|没事|没问题|不要紧|安全|健康/);
        expect(advice.hotlines).toContain('120');
      }),
    );
  });

  it('reads a headline that is the urgency’s own, so that no sign stands on it', () => {
    fc.assert(
      fc.property(report, ({ signs: ticked, phase }) => {
        const body = bodyOf({ signs: ticked, phase, phone: { urgency: 'none', ruleSet: 'r' } });
        const { advice, urgency } = seen({ item: itemOf({ body }) });
        expect(advice.headline).toBe(URGENCY_WORDS[urgency]);
        const sensitive = ticked.filter((id) => signById(id)?.sensitive === true);
        if (sensitive.length > 0) expect(advice.discreet).toBe(true);
        const spoken = advice.sentences.map(({ words }) => words).join('');
        for (const sign of sensitive.flatMap((id) => signById(id) ?? [])) {
          expect(spoken).not.toContain(CLINICAL[sign.id].words);
          expect(spoken).not.toContain(PLAIN_WORDS[sign.id]);
        }
      }),
    );
  });
});

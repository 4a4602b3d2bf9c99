import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { closeCase, handOverCase, recordCaseContact } from '../../../shared/contract/case.ts';
import { showWorklist } from '../../../shared/contract/clinic.ts';
import { markColourNoticeRead, showColourNotice } from '../../../shared/contract/colour-notice.ts';
import { showHandbook } from '../../../shared/contract/handbook.ts';
import { exportHandbook } from '../../../shared/contract/handbook-export.ts';
import { recordKeyPopulation } from '../../../shared/contract/key-population.ts';
import { operatorAlerts, operatorOutbox } from '../../../shared/contract/operations.ts';
import { acceptReferral, cancelReferral, sendReferral } from '../../../shared/contract/referral.ts';
import { showRiskWorklist, submitAssessment, submitReport, submitScreening } from '../../../shared/contract/risk.ts';
import { enrolledMother, signIn } from '../../support/actors.ts';
import {
  assessmentOf,
  contactOf,
  PURPLE,
  pageOf,
  RED,
  referralOf,
  screeningOf,
  tryOn,
} from '../../support/risk-actors.ts';
import { dumpOf } from '../../support/stored-rows.ts';
import { JOB_SECRET, testService } from '../../support/test-service.ts';

const service = testService();

const NAME = '金丝雀';
const SECRETS = ['转诊秘密', '评估秘密', '联系秘密', '移交秘密', '结案秘密', '金丝雀病毒'] as const;
/** A key-population reason, as it is stored and as it is read. */
const KEY = ['severe-mental-disorder', '严重精神障碍'] as const;
const [REFERRAL, REASON, CONTACT, HAND_OVER, CLOSING, INFECTION] = SECRETS;
const FACTS = { ...RED, ...PURPLE, hbGperL: 38.25, confirmedInfection: [INFECTION] };

/** What a list of the clinic, an operator and she herself read. */
let seen: { lists: string; operator: string; hers: string; exported: string; page: string };

beforeAll(async () => {
  const s = service();
  const { token, handbook } = await enrolledMother(s, { name: NAME });
  const params = { pregnancyId: handbook.pregnancyId };
  const [clinic, supervisor] = [await signIn(s, 'clinic-doctor'), await signIn(s, 'county-supervisor')];
  await s.ok(submitScreening, { token: clinic, params, body: screeningOf(FACTS) });
  const referral = referralOf({ note: REFERRAL });
  await s.ok(sendReferral, { token: clinic, params, body: referral });
  const toReferral = { ...params, referralId: referral.id };
  await s.ok(acceptReferral, { token: await signIn(s, 'hospital-doctor'), params: toReferral, body: {} });
  const body = assessmentOf(FACTS, { colour: 'red', reason: REASON });
  const page = await s.ok(submitAssessment, { token: supervisor, params, body });
  const key = { id: randomUUID(), previousId: null, reasons: [KEY[0]] };
  await s.ok(recordKeyPopulation, { token: clinic, params, body: key });
  const lists = [
    await s.call(showRiskWorklist, { token: supervisor }),
    await s.call(showWorklist, { token: supervisor }),
  ];
  const onCase = { ...params, caseId: page.caseFile?.caseId ?? '' };
  await s.ok(recordCaseContact, { token: clinic, params: onCase, body: contactOf({ note: CONTACT }) });
  const to = page.colleagues.find(({ name }) => name === '周医生');
  const over = { fromStaffId: page.caseFile?.ownerId, toStaffId: to?.staffId, note: HAND_OVER };
  await s.ok(handOverCase, { token: supervisor, params: onCase, body: over });
  await s.ok(closeCase, { token: supervisor, params: onCase, body: { reason: 'moved-away', note: CLOSING } });
  const clock = { ...params, clockId: page.reportClocks[0]?.clockId ?? '' };
  await s.ok(submitReport, { token: supervisor, params: clock, body: {} });
  const hers = [
    await s.call(showColourNotice, { token }),
    await s.call(markColourNoticeRead, { token, body: { assessmentId: body.id } }),
    await s.call(showHandbook, { token }),
  ];
  const exported = await Promise.all(
    (['json', 'fhir-ips'] as const).map(async (kind) => {
      const { content } = await s.ok(exportHandbook, { token, params: { kind } });
      return Buffer.from(content, 'base64').toString('utf8');
    }),
  );

  // The same words again, each where it is refused.
  await tryOn(s, submitAssessment, supervisor, params, { ...body, reason: `${REASON}${REASON}` });
  await tryOn(s, submitAssessment, supervisor, params, { ...assessmentOf(FACTS), reason: REASON });
  await tryOn(s, submitAssessment, supervisor, params, { ...assessmentOf(FACTS), facts: { [INFECTION]: true } });
  await tryOn(s, submitScreening, clinic, params, screeningOf({ hbsag: INFECTION, confirmedInfection: INFECTION }));
  await tryOn(s, submitScreening, clinic, params, screeningOf({ checked: { [INFECTION]: true } }));
  await tryOn(s, sendReferral, clinic, params, { ...referral, note: `${REFERRAL}\u0000` });
  await tryOn(s, sendReferral, clinic, params, { ...referral, kind: REFERRAL });
  await tryOn(s, cancelReferral, clinic, toReferral, { reason: REFERRAL });
  await tryOn(s, recordCaseContact, clinic, onCase, contactOf({ on: '2027-01-01', note: CONTACT }));
  await tryOn(s, closeCase, clinic, onCase, { reason: 'moved-away', note: CLOSING });
  await tryOn(s, recordKeyPopulation, clinic, params, { ...key, id: randomUUID() });
  await tryOn(s, recordKeyPopulation, clinic, params, { ...key, reasons: [...key.reasons, ...key.reasons] });
  await tryOn(s, recordKeyPopulation, clinic, params, { ...key, reasons: [INFECTION] });
  await tryOn(s, recordKeyPopulation, clinic, params, { ...key, previousId: KEY[0], reasons: KEY });

  const operator = [
    await s.call(operatorAlerts, { token: JOB_SECRET }),
    await s.call(operatorOutbox, { token: JOB_SECRET }),
  ];
  const text = (answers: readonly { text: string }[]) => answers.map((answer) => answer.text).join('\n');
  seen = {
    lists: text(lists),
    operator: text(operator),
    hers: text(hers),
    exported: exported.join('\n'),
    page: JSON.stringify(await pageOf(s, supervisor, handbook.pregnancyId)),
  };
});

const found = (text: string): string[] => [NAME, ...SECRETS, ...KEY, '38.25'].filter((secret) => text.includes(secret));

describe('after a whole grading and every kind of refusal', () => {
  test('the page of staff has all of it', () => {
    expect(found(seen.page)).toEqual([NAME, ...SECRETS, ...KEY, '38.25']);
    expect(seen.page).toContain(`"ticked":["${KEY[0]}"]`);
  });

  test('nothing of it is readable in the database', async () => {
    expect(found(await dumpOf(service().db))).toEqual([]);
  });

  test('nothing of it is in the log or in the answers that refused', () => {
    expect(service().logged.length).toBeGreaterThan(20);
    expect(service().refusals.length).toBeGreaterThan(8);
    expect(found(service().logged.join('\n'))).toEqual([]);
    expect(found(service().refusals.join('\n'))).toEqual([]);
  });

  test('nothing of it is on a list or before an operator', () => {
    expect(seen.lists).toContain('"colour":"red"');
    expect(found(seen.lists)).toEqual([]);
    expect(found(seen.operator)).toEqual([]);
  });

  test('what she takes out of her handbook has her own name and nothing of it', () => {
    expect(found(seen.exported)).toEqual([NAME]);
    expect(seen.exported).not.toMatch(/purple|紫|asm-|重点人群/);
  });

  test('she reads her own name and her colour, and nothing beside it', () => {
    expect(found(seen.hers)).toEqual([NAME]);
    expect(seen.hers).not.toMatch(/purple|紫|传染|asm-/);
  });
});

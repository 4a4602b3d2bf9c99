import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { sqlState, violatedConstraint } from '../../../api/_server/db/failures.ts';
import { closeCase, handOverCase, recordCaseContact } from '../../../shared/contract/case.ts';
import { newStaff, signIn } from '../../support/actors.ts';
import { contactOf, gradedWoman, RED, tryOn } from '../../support/risk-actors.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();
const supervisor = () => signIn(service(), 'county-supervisor');

describe('closing', () => {
  test('as lost takes three attempts that failed; as day 42 takes day 42', async () => {
    const { pregnancyId, page } = await gradedWoman(service(), RED);
    const token = await supervisor();
    const params = { pregnancyId, caseId: page.caseFile?.caseId ?? '' };
    const close = (reason: string) => tryOn(service(), closeCase, token, params, { reason });
    expect((await close('day-42-reached')).fields).toEqual(['reason']);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect((await close('lost-to-follow-up')).fields).toEqual(['reason']);
      await service().ok(recordCaseContact, { token, params, body: contactOf({ reached: false }) });
    }
    expect((await close('lost-to-follow-up')).status).toBe(200);
    const { token: other } = await newStaff(service(), 'clinic-doctor', 'mch');
    const late = await tryOn(service(), closeCase, other, params, { reason: 'moved-away' });
    expect(late.json).toMatchObject({ code: 'state-conflict', current: 'closed' });
  });

  test('needs a person and a reason in the database itself, and then stays', async () => {
    const { page, pregnancyId } = await gradedWoman(service(), RED);
    const id = page.caseFile?.caseId;
    const rule = 'case_files_closed_by_a_person_with_a_reason';
    for (const columns of [
      sql`closed_at = now()`,
      sql`closed_at = now(), closed_by = owner_id`,
      sql`close_reason = 'moved-away'`,
    ]) {
      const attempt = service().db.query.execute(sql`update case_files set ${columns} where id = ${id}`);
      await expect(attempt).rejects.toSatisfy((error) => violatedConstraint(error) === rule);
    }
    await service().ok(closeCase, {
      token: await supervisor(),
      params: { pregnancyId, caseId: id ?? '' },
      body: { reason: 'moved-away' },
    });
    const reopen = service().db.query.execute(sql`update case_files set closed_at = null where id = ${id}`);
    await expect(reopen).rejects.toSatisfy((error) => sqlState(error) === '23001');
  });
});

describe('handing over', () => {
  test('makes a colleague who may see her the owner, by name', async () => {
    const { pregnancyId, page } = await gradedWoman(service(), RED);
    const token = await supervisor();
    const to = page.colleagues.find(({ name }) => name === '周医生');
    const body = { fromStaffId: page.caseFile?.ownerId, toStaffId: to?.staffId, note: '离她近' };
    const params = { pregnancyId, caseId: page.caseFile?.caseId ?? '' };
    const { caseFile } = await service().ok(handOverCase, { token, params, body });
    expect(caseFile).toMatchObject({ ownerName: '周医生', ownerInstitutionName: '清泉街道社区卫生服务中心' });
    expect(caseFile?.timeline.at(-1)).toMatchObject({
      kind: 'handed-over',
      note: '离她近',
      by: { staffName: '高科长' },
    });
    expect((await service().ok(handOverCase, { token, params, body })).caseFile?.timeline.length).toBe(2);
  });

  test('to somebody who may not see her is refused, and of two at once the second is told', async () => {
    const { pregnancyId, page } = await gradedWoman(service(), RED);
    const token = await supervisor();
    const params = { pregnancyId, caseId: page.caseFile?.caseId ?? '' };
    const fromStaffId = page.caseFile?.ownerId;
    const far = await newStaff(service(), 'clinic-doctor', 'chongwen');
    const refused = await tryOn(service(), handOverCase, token, params, { fromStaffId, toStaffId: far.staffId });
    expect(refused.fields).toEqual(['toStaffId']);
    const [one, other] = [await newStaff(service()), await newStaff(service())];
    const answers = await Promise.all(
      [one, other].map(({ staffId }) =>
        tryOn(service(), handOverCase, token, params, { fromStaffId, toStaffId: staffId }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

test('one file is open for a pregnancy at most, and its time line only grows', async () => {
  const { page } = await gradedWoman(service(), RED);
  const id = page.caseFile?.caseId;
  const copy = sql`insert into case_files (id, woman_id, pregnancy_id, colour, owner_id, opened_on)
    select gen_random_uuid(), woman_id, pregnancy_id, colour, owner_id, opened_on from case_files where id = ${id}`;
  await expect(service().db.query.execute(copy)).rejects.toSatisfy(
    (error) => violatedConstraint(error) === 'case_files_one_open',
  );
  for (const statement of [
    sql`update case_events set at = now() where case_id = ${id}`,
    sql`delete from case_events where case_id = ${id}`,
    sql`truncate case_events`,
  ]) {
    await expect(service().db.query.execute(statement)).rejects.toSatisfy((error) => sqlState(error) === '23001');
  }
});

import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type CountyFile, countyFile } from '../../../api/_server/institutions/county-file.ts';
import { findCountySettings } from '../../../api/_server/institutions/directory.ts';
import { setUpCounty } from '../../../api/_server/institutions/set-up-county.ts';
import { institutions } from '../../../api/_server/institutions/tables.ts';
import { institutionChannels } from '../../../api/_server/messaging/tables.ts';
import { acceptInvitation, inviteStaff, listStaff } from '../../../shared/contract/identity.ts';
import { codeOf, newName } from '../../support/actors.ts';
import { testService } from '../../support/test-service.ts';

const service = testService();

const example = (): CountyFile => v.parse(countyFile, JSON.parse(readFileSync('docs/county.example.json', 'utf8')));
const named = (county: string): CountyFile => ({ ...example(), county });
const countOf = (county: string): Promise<number> =>
  service().db.query.$count(institutions, eq(institutions.county, county));

const withPlace = (over: Record<string, unknown>): unknown => {
  const file = JSON.parse(readFileSync('docs/county.example.json', 'utf8')) as { institutions: object[] };
  return { ...file, institutions: file.institutions.map((place, i) => (i === 2 ? { ...place, ...over } : place)) };
};
const SECRET = `whsec_${Buffer.alloc(24, 'abcdefgh').toString('base64')}`;

describe('the file of a county', () => {
  it('may give an institution a webhook', () => {
    const webhook = { url: 'https://his.county.cn/alerts', secret: SECRET };
    expect(v.is(countyFile, withPlace({ webhook }))).toBe(true);
  });

  it.each([
    ['an address that is none', { webhook: { url: 'his.county.cn', secret: SECRET } }, 'must be a URL'],
    ['an address of another kind', { webhook: { url: 'ftp://his.county.cn', secret: SECRET } }, 'must be a URL'],
    [
      'a secret that is none',
      { webhook: { url: 'https://his.county.cn', secret: 'whsec_c2hvcnQ=' } },
      'must be whsec_ followed by',
    ],
    ['a clinic without its township', { township: undefined }, 'a clinic names the township it serves'],
    ['a clinic whose township is null', { township: null }, 'a clinic names the township it serves'],
  ])('is refused with %s', (_, over, words) => {
    expect(() => v.parse(countyFile, withPlace(over))).toThrow(words);
  });
});

describe('setting up a county', () => {
  it('is done once: a county that is there already is left as it is', async () => {
    await setUpCounty(service().deps, named('丁县'));
    await expect(setUpCounty(service().deps, named('丁县'))).rejects.toThrow('丁县 is set up already');
    expect(await countOf('丁县')).toBe(4);
  });

  it('makes the tree of the example file and lets its first supervisor in, who invites the others', async () => {
    const { invitation } = await setUpCounty(service().deps, named('甲县'));
    const { token, me } = await service().ok(acceptInvitation, { body: { code: codeOf(newName()), invitation } });
    expect(me).toMatchObject({ role: 'county-supervisor', institutionName: '冠县妇幼保健院' });
    const { institutions: places } = await service().ok(listStaff, { token });
    expect(places).toHaveLength(4);
    const township = places.find((place) => place.name.includes('社区卫生服务中心'));
    const invited = await service().call(inviteStaff, {
      token,
      body: { name: '周医生', role: 'clinic-doctor', institutionId: township?.institutionId },
    });
    expect(invited.status).toBe(200);
  });

  it('keeps how the county reads its plan, and refuses a setting or a value nobody knows, by its name', async () => {
    const settings = { orangeDays: 'working', pengshuiKey: 'ledger-only' };
    await setUpCounty(service().deps, { ...v.parse(countyFile, { ...example(), settings }), county: '己县' });
    expect(await findCountySettings(service().db.query, { county: '己县' })).toEqual(settings);
    expect(() => v.parse(countyFile, { ...example(), settings: { orangeDay: 'working' } })).toThrow(/"orangeDay"/);
    expect(() => v.parse(countyFile, { ...example(), settings: { orangeDays: 'some' } })).toThrow(
      'settings.orangeDays is one of calendar, working',
    );
  });

  it('keeps nothing for a county that says nothing: the documented defaults hold', async () => {
    const { settings: _, ...silent } = JSON.parse(readFileSync('docs/county.example.json', 'utf8'));
    await setUpCounty(service().deps, { ...v.parse(countyFile, silent), county: '庚县' });
    expect(await findCountySettings(service().db.query, { county: '庚县' })).toEqual({});
  });

  it('keeps the key of a group robot sealed', async () => {
    await setUpCounty(service().deps, named('乙县'));
    const rows = await service().db.query.select().from(institutionChannels);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('the-key-of-the-group-robot');
  });

  it.each([
    [
      'a root that is no county hospital for mothers and children',
      (file: CountyFile) => ({ ...file, institutions: file.institutions.slice(1) }),
    ],
    [
      'a parent that stands nowhere',
      (file: CountyFile) => ({
        ...file,
        institutions: file.institutions.map((place, i) => (i === 2 ? { ...place, parent: 'nowhere' } : place)),
      }),
    ],
    [
      'a key that stands twice',
      (file: CountyFile) => ({
        ...file,
        institutions: file.institutions.map((place, i) => (i === 2 ? { ...place, key: 'hospital' } : place)),
      }),
    ],
  ])('refuses %s and writes nothing', async (_, spoil) => {
    await expect(setUpCounty(service().deps, spoil(named('丙县')))).rejects.toThrow();
    expect(await countOf('丙县')).toBe(0);
  });
});

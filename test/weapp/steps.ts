import { DEMO_INSTITUTIONS } from '../../api/_server/demo/county.ts';
import { CONSENT_KINDS, CONSENT_TEXTS } from '../../shared/consent/consent.ts';
import { inviteStaff } from '../../shared/contract/identity.ts';
import type { LiveService } from '../support/weapp-service.ts';
import { API_ORIGIN } from './build/weapp-build.ts';
import { createPhone, type Phone } from './host/phone.ts';

let people = 0;

/** A phone in the hands of somebody the service has never seen. */
export function newPhone(root: string, live: LiveService): Phone {
  people += 1;
  return createPhone(root, {
    person: `weapp-${process.pid}-${people}`,
    servers: new Map([[API_ORIGIN, live.url]]),
  });
}

/** From the first start to the form: she reads and agrees. */
export async function agree(phone: Phone): Promise<void> {
  await phone.untilRoute('welcome/index');
  for (const kind of CONSENT_KINDS) {
    await phone.untilLabel(`同意${CONSENT_TEXTS[kind].title}，未选中`);
    phone.tap(`同意${CONSENT_TEXTS[kind].title}`);
    await phone.untilLabel(`同意${CONSENT_TEXTS[kind].title}，已选中`);
  }
  await phone.until('the way on', () => phone.screen().labels().includes('继续'));
  phone.tap('继续');
  await phone.untilRoute('enrolment/index');
}

export async function fillAbout(phone: Phone): Promise<void> {
  await phone.untilText('先认识您');
  phone.input('姓名', '王小麦');
  phone.pick('出生日期', '1999-05-04');
  await phone.untilLabel('出生日期，1999-05-04');
  phone.input(/^手机号/, '13900002222');
}

const daysAgo = (days: number): string =>
  new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);

/** 29 weeks and 1 day by the last period. */
export async function fillDating(phone: Phone): Promise<void> {
  await phone.untilText('宝宝什么时候来');
  phone.tap(/^末次月经/);
  await phone.untilLabel(/^末次月经第一天/);
  phone.pick(/^末次月经第一天/, daysAgo(29 * 7 + 1));
  await phone.untilText('孕29周+1天');
}

export async function fillTheRest(phone: Phone): Promise<void> {
  await phone.untilText('以前生过孩子吗');
  phone.tap('生过1个');
  await phone.untilLabel('生过1个，已选中');
  phone.tap('下一步');
  await phone.untilLabel('清泉街道，未选中');
  phone.tap('清泉街道');
  await phone.untilLabel('清泉街道，已选中');
  phone.tap('建册');
  await phone.untilRoute('today/index');
}

/** A woman with a handbook, on her first screen. */
export async function enrolledPhone(root: string, live: LiveService): Promise<Phone> {
  const phone = newPhone(root, live);
  phone.launch();
  await agree(phone);
  await fillAbout(phone);
  phone.tap('下一步');
  await fillDating(phone);
  phone.tap('下一步');
  await fillTheRest(phone);
  await phone.untilText('29 周 + 1 天');
  return phone;
}

/** Ticks a danger sign, waiting until the grid has grown to it. */
export async function tick(phone: Phone, sign: RegExp): Promise<void> {
  await phone.untilRoute('danger/report/index');
  await phone.untilLabel(sign);
  phone.tap(sign);
  await phone.until(`${sign} ticked`, () =>
    phone
      .screen()
      .labels()
      .some((label) => sign.test(label) && label.endsWith('已选中') && !label.endsWith('未选中')),
  );
}

/** Her session as the phone keeps it. */
export function tokenOn(phone: Phone): string {
  const stored = phone.storage.get('muzi.v1.session');
  return typeof stored === 'string' ? (JSON.parse(stored) as { token: string }).token : '';
}

/** A one-time invitation for a doctor, as the county hands it out. */
async function invitation(live: LiveService, name: string, place: string): Promise<string> {
  const institutionId = DEMO_INSTITUTIONS.find(({ key }) => key === place)?.id;
  const body = { name, role: 'clinic-doctor', institutionId };
  return (await live.ok(inviteStaff, { token: await live.signIn('county-supervisor'), body })).invitation;
}

/** The phone of a doctor, of 清泉街道 unless said otherwise, who has just come in by an invitation, on the list of reports. */
export async function doctorsPhone(root: string, live: LiveService, name: string, place = 'qingquan'): Promise<Phone> {
  const phone = newPhone(root, live);
  phone.launch();
  await phone.untilLabel('我是医护人员');
  phone.tap('我是医护人员');
  await phone.untilRoute('clinic/sign-in/index');
  phone.input('邀请码', await invitation(live, name, place));
  await phone.until('the way in', () => phone.screen().labels().includes('绑定并登录'));
  phone.tap('绑定并登录');
  await phone.untilRoute('clinic/danger/worklist/index');
  return phone;
}

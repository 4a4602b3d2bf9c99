import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import ClinicEnrolments from '../../../../miniapp/src/clinic/enrolment/list/index.tsx';
import ClinicEnrolment from '../../../../miniapp/src/clinic/enrolment/woman/index.tsx';
import { today } from '../../../../miniapp/src/platform/clock.ts';
import type { StaffEnrolmentPage } from '../../../../shared/contract/enrolment.ts';
import { asked, journeys, openedWith } from '../../../support/taro/taro.ts';
import { draw, freshDevice, ok, refused, serverAnswers, signedIn } from '../clinic-world.tsx';
import { sampleWorklist } from '../sample-row.ts';
import { PREGNANCY, sampleEnrolment, sampleList, WOMAN } from './sample-enrolment.ts';

beforeEach(() => {
  freshDevice();
  signedIn();
});
afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const inFront = (name: string) =>
  within(document.querySelector<HTMLElement>('[role="alertdialog"], [role="dialog"]') ?? document.body).getByRole(
    'button',
    { name },
  );
const pressIn = (name: string) => fireEvent.click(inFront(name));
const bodies = () => asked.filter(({ method }) => method === 'POST').map(({ body }) => body);
const others = { 'GET /api/clinic/alerts': ok(sampleWorklist()) };

describe('the list of enrolments', () => {
  it('has two tabs, and opens one woman', async () => {
    serverAnswers({ ...others, 'GET /api/clinic/enrolments': ok(sampleList()) });
    draw(<ClinicEnrolments />);
    await screen.findByText('赵* · 孕29周+1天');
    expect(screen.getByText('11月20日提交，等了3天')).toBeDefined();
    fireEvent.click(screen.getByRole('tab', { name: /待发册/ }));
    press('发册 刘* · 孕29周+1天');
    expect(journeys()).toContain(`navigateTo /clinic/enrolment/woman/index?pregnancyId=${PREGNANCY}`);
  });

  it('says what to do when nobody waits, and that there are more than it shows', async () => {
    const none = { rows: [], more: false };
    const toIssue = { ...sampleList().toIssue, more: true };
    serverAnswers({ ...others, 'GET /api/clinic/enrolments': ok(sampleList({ toConfirm: none, toIssue })) });
    draw(<ClinicEnrolments />);
    expect(await screen.findByText('后面还有，先处理上面这些')).toBeDefined();
    fireEvent.click(screen.getByRole('tab', { name: /待确认/ }));
    expect(screen.getByText('没有等着确认的')).toBeDefined();
  });

  it('that could not be read says so and can be asked for again', async () => {
    serverAnswers({ ...others, 'GET /api/clinic/enrolments': refused(503, 'unavailable') });
    draw(<ClinicEnrolments />);
    expect(await screen.findByText('没有读到建册名单')).toBeDefined();
  });
});

describe('one enrolment', () => {
  const opens = async (page: StaffEnrolmentPage, post = refused(500, 'internal')) => {
    openedWith({ pregnancyId: PREGNANCY });
    serverAnswers({ ...others, [`GET ${WOMAN}`]: ok(page), [`POST ${WOMAN}`]: post });
    draw(<ClinicEnrolment />);
    await screen.findByText('赵雨 · 孕29周+1天');
  };

  it('shows what she wrote, to read only', async () => {
    await opens(sampleEnrolment());
    expect(screen.getByText('东村')).toBeDefined();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is confirmed after one question', async () => {
    await opens(sampleEnrolment(), ok(sampleEnrolment({ state: 'confirmed', version: 3 })));
    press('确认');
    pressIn('确认');
    expect(await screen.findByText('已确认，等发纸质手册')).toBeDefined();
    expect(bodies()).toEqual([{ act: 'confirm', id: expect.any(String), basedOn: 2 }]);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('goes back with a reason, never without', async () => {
    const returned = sampleEnrolment({ state: 'returned', version: 3, returnedBecause: '住址写得不全' });
    await opens(sampleEnrolment(), ok(returned));
    press('退回');
    const send = () => pressIn('退回');
    send();
    expect(bodies()).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: '住址写得不全' }));
    send();
    expect(await screen.findByText('原因：住址写得不全')).toBeDefined();
    expect(bodies()).toMatchObject([{ act: 'return', reason: '住址写得不全' }]);
  });

  it('has its book handed out with day and number', async () => {
    const paper = { institutionName: '清泉', issuedOn: today(), number: 'QQ-9' };
    await opens(sampleEnrolment({ state: 'confirmed' }), ok(sampleEnrolment({ state: 'issued', version: 3, paper })));
    press('发册');
    const number = screen.getByLabelText('手册编号');
    fireEvent.change(number, { target: { value: 'QQ-9' } });
    fireEvent.blur(number);
    press('记下发册');
    expect(await screen.findByText('纸质手册已发')).toBeDefined();
    expect(bodies()).toMatchObject([{ act: 'issue', issuedOn: today(), number: 'QQ-9' }]);
  });

  it('that a colleague was quicker with says so and shows how it stands', async () => {
    let version = 2;
    openedWith({ pregnancyId: PREGNANCY });
    serverAnswers({
      ...others,
      [`GET ${WOMAN}`]: () => ok(sampleEnrolment(version === 2 ? {} : { state: 'confirmed', version: 3 })),
      [`POST ${WOMAN}`]: refused(409, 'state-conflict', { current: 'confirmed', message: '情况已经变了' }),
    });
    draw(<ClinicEnrolment />);
    await screen.findByText('等确认');
    version = 3;
    press('确认');
    pressIn('确认');
    expect(await screen.findByText('请看最新的情况')).toBeDefined();
    await waitFor(() => expect(screen.getByText('已确认，等发纸质手册')).toBeDefined());
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('pressed again after no answer is the same act', async () => {
    await opens(sampleEnrolment());
    press('确认');
    const confirm = () => pressIn('确认');
    confirm();
    await waitFor(() => expect(bodies()).toHaveLength(1));
    await waitFor(() => expect(inFront('确认')).toHaveProperty('disabled', false));
    confirm();
    await waitFor(() => expect(bodies()).toHaveLength(2));
    const [first, second] = bodies() as { id: string }[];
    expect(second?.id).toBe(first?.id);
  });

  it('of another township is not found', async () => {
    openedWith({ pregnancyId: PREGNANCY });
    serverAnswers({ ...others, [`GET ${WOMAN}`]: refused(404, 'not-found') });
    draw(<ClinicEnrolment />);
    expect(await screen.findByText('没有找到她')).toBeDefined();
  });

  it('is a village doctor’s to read only', async () => {
    await opens(sampleEnrolment({}, { mayAct: false }));
    expect(screen.getByText('由乡镇医院的医生确认。')).toBeDefined();
    expect(screen.queryByRole('button', { name: '确认' })).toBeNull();
  });
});

import '../../../support/taro/build-constants.ts';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetHerData } from '../../../../miniapp/src/account/forget-her-data.ts';
import { documentNumber, forgetDocumentNumber } from '../../../../miniapp/src/her-record/document-number.ts';
import { freshPhone, leavePage, ok, refusal } from '../../../support/taro/her-world.tsx';
import { journeys, setConnected, storedText } from '../../../support/taro/taro.ts';
import { CARD, enrolmentOf, next, opensEnrolment, pick, press, sentCovers, title, write } from './enrolment-world.tsx';

beforeEach(() => {
  freshPhone();
  forgetDocumentNumber();
});
afterEach(leavePage);

const blank = ok(enrolmentOf());
const FORM = { ethnicity: '回族', documentKind: 'id-card', documentNumber: CARD, homeAddress: '东村' } as const;

async function begins(page = blank, sent: Parameters<typeof opensEnrolment>[1] = null, act = '开始填') {
  const opened = opensEnrolment(page, sent);
  await screen.findByRole('button', { name: act });
  press(act);
  return opened;
}

describe('where her enrolment stands', () => {
  it.each([
    ['blank', enrolmentOf(), '还差封面上的资料', '开始填'],
    ['sent in', enrolmentOf({ form: FORM, version: 2 }), '已提交，等乡镇确认', '改一改'],
    ['confirmed', enrolmentOf({ state: 'confirmed', form: FORM }), '已确认', '改一改'],
  ])('%s is said in words, with the one thing she can do', async (_, page, words, act) => {
    opensEnrolment(ok(page));
    expect(await screen.findByRole('heading', { name: words })).toBeDefined();
    expect(screen.getByRole('button', { name: act })).toBeDefined();
  });

  it('shows why it came back, there and at every step', async () => {
    await begins(ok(enrolmentOf({ state: 'returned', returnedBecause: '少了一位', version: 2 })), null, '改好再交');
    expect(title()).toBe('关于您');
    expect(screen.getByText('少了一位')).toBeDefined();
  });

  it('shows the paper book with place, day and number, and nothing to change', async () => {
    const paper = { institutionName: '清泉卫生院', issuedOn: '2026-11-20', number: 'QQ-1' } as EnrolmentPaper;
    opensEnrolment(ok(enrolmentOf({ state: 'issued', form: FORM, paper })));
    expect(await screen.findByText('清泉卫生院，2026年11月20日，编号 QQ-1')).toBeDefined();
    expect(screen.queryByRole('button', { name: '改一改' })).toBeNull();
  });

  it('never shows the number of her document whole, and never keeps it on the phone', async () => {
    opensEnrolment(ok(enrolmentOf({ form: FORM })));
    expect(await screen.findByText(`${CARD.slice(0, 3)}****${CARD.slice(-4)}`)).toBeDefined();
    expect(screen.queryByText(CARD)).toBeNull();
    expect(storedText()).toContain('回族');
    expect(storedText()).not.toContain(CARD);
  });

  it('opens from the phone without a network', async () => {
    const { unmount } = opensEnrolment(ok(enrolmentOf({ form: FORM, version: 2 })));
    await screen.findByText('已提交，等乡镇确认');
    unmount();
    forgetDocumentNumber();
    opensEnrolment(null);
    expect(screen.getByText('已提交，等乡镇确认')).toBeDefined();
    expect(screen.getByText('已填')).toBeDefined();
  });
});

describe('the cover', () => {
  it('is filled in step by step, looked at again and sent once, based on what she saw', async () => {
    const received = enrolmentOf({ version: 2, form: FORM });
    await begins(blank, ok(received));
    write('民族', '回族');
    next();
    pick('身份证');
    write('身份证号码', CARD);
    next();
    write('现在住址', '东村');
    next();
    write('丈夫电话', '+86 139 0000 2222');
    next();
    expect(title()).toBe('再看一遍');
    press('交上去');
    await screen.findByText('已提交，等乡镇确认');
    expect(sentCovers()).toEqual([
      { id: expect.any(String), basedOn: 1, form: { ...FORM, husbandPhone: '13900002222' } },
    ]);
    expect(storedText()).not.toContain(CARD);
  });

  it('may be sent blank: nothing has to be filled in', async () => {
    await begins(blank, ok(enrolmentOf({ version: 2 })));
    next(4);
    press('交上去');
    await waitFor(() => expect(sentCovers().map(({ form }) => form)).toEqual([{}]));
  });

  it('stays at a step that is wrong and says why at the field', async () => {
    await begins();
    next();
    pick('身份证');
    expect(screen.queryByRole('alert')).toBeNull();
    next();
    expect(screen.getByRole('alert').textContent).toMatch(/^请填证件号码/);
    write('身份证号码', '371525990504001');
    expect(screen.getByRole('alert').textContent).toMatch(/15位的旧号码/);
    next();
    expect(title()).toBe('您的证件');
    pick('先不填');
    next();
    expect(title()).toBe('您住哪里');
  });

  it('says at once that there was a pregnancy where there is a child', async () => {
    await begins();
    write('以前怀过几次，单位 次', '0');
    expect(screen.getByRole('alert').textContent).toMatch(/生过1个孩子/);
  });

  it('leads from the last look straight to an answer', async () => {
    await begins(ok(enrolmentOf({ form: FORM })), null, '改一改');
    next(4);
    press('东村，现在住址');
    expect(title()).toBe('您住哪里');
  });

  it('survives a kill at the step she left; only the number of her document is asked for again', async () => {
    const { unmount } = await begins();
    write('民族', '回族');
    next();
    pick('身份证');
    write('身份证号码', CARD);
    next();
    write('现在住址', '东村');
    unmount();
    forgetDocumentNumber();
    opensEnrolment(blank);
    expect(title()).toBe('您住哪里');
    expect(screen.getByLabelText('现在住址')).toHaveProperty('value', '东村');
    next(2);
    press('交上去');
    expect(title()).toBe('您的证件');
    expect(screen.getByRole('alert').textContent).toBe('手机里不存证件号码，请再填一次');
    expect(sentCovers()).toEqual([]);
  });

  it('left as it was is sent nowhere, and begins from the server’s words the next time', async () => {
    await begins(ok(enrolmentOf({ form: FORM })), null, '改一改');
    write('民族', '满族');
    press('先不改');
    press('改一改');
    expect(screen.getByLabelText('民族')).toHaveProperty('value', '回族');
    expect(sentCovers()).toEqual([]);
  });
});

describe('without a network', () => {
  it('what she sends waits, says so, and goes out by itself when there is one', async () => {
    let answers = false;
    await begins(blank, () => (answers ? ok(enrolmentOf({ version: 2, form: { ethnicity: '回族' } })) : null));
    write('民族', '回族');
    next(4);
    setConnected(false);
    press('交上去');
    expect(await screen.findByText('还没有交上去')).toBeDefined();
    expect(sentCovers()).toEqual([]);
    answers = true;
    setConnected(true);
    await screen.findByText('已提交，等乡镇确认');
    expect(sentCovers()).toHaveLength(1);
  });

  it('it waits through a kill, and keeps its id: an answer that was lost makes no second act', async () => {
    const { unmount } = await begins(blank, null);
    next(4);
    press('交上去');
    await screen.findByText('还没有交上去');
    const [first] = sentCovers();
    unmount();
    opensEnrolment(blank, ok(enrolmentOf({ version: 2, form: { ethnicity: '回族' } })));
    await screen.findByText('已提交，等乡镇确认');
    expect(sentCovers().every(({ id }) => id === first?.id)).toBe(true);
  });

  it('she can take it back into her hands before it has gone', async () => {
    await begins(blank, null);
    next(4);
    press('交上去');
    await screen.findByText('还没有交上去');
    press('回去改');
    expect(title()).toBe('再看一遍');
  });
});

describe('a refusal', () => {
  it('of a field is shown at the field', async () => {
    const fields = [{ field: 'form.homeAddress', reason: 'x', message: '最多100个字' }];
    await begins(blank, refusal(422, 'invalid-input', { fields }));
    write('民族', '回族');
    next(4);
    press('交上去');
    expect((await screen.findByRole('alert')).textContent).toBe('最多100个字');
    expect(title()).toBe('您住哪里');
    write('现在住址', '东村');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('because her township was quicker keeps what she wrote and says so; sent again, it stands on the new version', async () => {
    let version = 1;
    const answer = () =>
      sentCovers().at(-1)?.basedOn === 2 ? ok(enrolmentOf({ version: 3, form: FORM })) : refusal(409, 'state-conflict');
    opensEnrolment(
      () => ok(enrolmentOf({ version, form: FORM, state: version === 1 ? 'submitted' : 'confirmed' })),
      answer,
    );
    await screen.findByRole('button', { name: '改一改' });
    press('改一改');
    write('民族', '满族');
    next(4);
    version = 2;
    press('交上去');
    expect(await screen.findByText('医院那边刚有变化')).toBeDefined();
    press('交上去');
    await screen.findByText('已提交，等乡镇确认');
    expect(sentCovers().map(({ basedOn, form }) => [basedOn, form.ethnicity])).toEqual([
      [1, '满族'],
      [2, '满族'],
    ]);
  });

  it('for want of her consent leads to it', async () => {
    await begins(blank, refusal(403, 'consent-required'));
    next(4);
    press('交上去');
    await waitFor(() => expect(journeys()).toContain('redirectTo /welcome/index'));
  });
});

it('nothing of it is left on the phone for the next person', async () => {
  await begins(ok(enrolmentOf({ form: FORM })), null, '改一改');
  write('民族', '满族');
  leavePage();
  forgetHerData();
  expect(documentNumber()).toBe('');
  expect(storedText()).not.toMatch(/满族|回族|东村/);
});

type EnrolmentPaper = NonNullable<ReturnType<typeof enrolmentOf>['paper']>;

import '../../support/taro/build-constants.ts';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CalmAnswer } from '../../../miniapp/src/danger/result/calm-answer.tsx';
import { resultView } from '../../../miniapp/src/danger/result-view.ts';
import { resetTaro, taroCalls } from '../../support/taro/taro.ts';
import { bodyOf, handbookAt, itemOf } from './report-examples.ts';

beforeEach(resetTaro);
afterEach(cleanup);

const TELLING = /110|12356|报警|警察|打骂|家人|心理|心情|情绪|念头|方便说话|有人听您说话/;

const show = (...signs: readonly string[]) => {
  const handbook = handbookAt(210);
  const item = itemOf({ body: bodyOf({ signs: [...signs], phone: { urgency: 'none', ruleSet: 'r', gaDays: 210 } }) });
  const view = resultView({ item, status: null, blankPhase: null, handbook, way: { connected: true, signedIn: true } });
  if (view === null) throw new Error('the example report has no answer');
  render(<CalmAnswer view={view} place={view.urgency === 'today' ? handbook.hospital : handbook.clinic} />);
};
const page = () => document.body.textContent ?? '';
const buttons = () => screen.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? '');
const called = () => taroCalls.filter(({ name }) => name === 'makePhoneCall').map(({ options }) => options);

describe('the answer to what is for her eyes only', () => {
  it.each([
    [['ds-violence']],
    [['ds-low-mood']],
    [['ds-thoughts-harm']],
    [['ds-violence', 'ds-low-mood', 'ds-uti']],
    [['ds-violence', 'ds-bleed-late']],
  ])('to %j shows nothing to somebody beside her that tells what it is', (signs) => {
    show(...signs);
    expect(page()).not.toMatch(TELLING);
    expect(buttons().join()).not.toMatch(TELLING);
    expect(buttons()[0]).toMatch(/^打电话给/);
  });

  it('keeps the lines and what goes with them one tap away, and closes again', () => {
    show('ds-violence', 'ds-low-mood');
    fireEvent.click(screen.getByRole('button', { name: '更多电话' }));
    expect(page()).toContain('情况急的时候，马上打110。');
    fireEvent.click(screen.getByRole('button', { name: '报警 110' }));
    fireEvent.click(screen.getByRole('button', { name: '心理援助热线 12356' }));
    expect(called()).toEqual([{ phoneNumber: '110' }, { phoneNumber: '12356' }]);
    fireEvent.click(screen.getByRole('button', { name: '收起更多电话' }));
    expect(page()).not.toMatch(TELLING);
  });

  it('has no such row where no line belongs to what she reported', () => {
    show('ds-uti');
    expect(screen.queryByRole('button', { name: '更多电话' })).toBeNull();
  });
});

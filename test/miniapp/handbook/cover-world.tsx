import '../../support/taro/build-constants.ts';
import { screen } from '@testing-library/react';
import HandbookCover from '../../../miniapp/src/handbook/index.tsx';
import {
  handbookAt29Weeks,
  motherSession,
  noticeOf,
  ok,
  renderPage,
  serverAnswers,
  signedInAs,
} from '../../support/taro/her-world.tsx';
import { asked } from '../../support/taro/taro.ts';

export const NOTICE = 'GET /api/handbook/colour-notice';

interface World {
  readonly handbook?: Parameters<typeof handbookAt29Weeks>[0];
  readonly notice?: Parameters<typeof noticeOf>[0] | null;
  readonly more?: Parameters<typeof serverAnswers>[0];
}

/** The cover of a woman of 29 weeks; without a word a notice waits for her. */
export function open({ handbook, notice = {}, more = {} }: World = {}) {
  signedInAs(motherSession());
  serverAnswers({
    'GET /api/handbook': ok(handbookAt29Weeks(handbook)),
    'GET /api/danger/reports': ok({ reports: [] }),
    [NOTICE]: ok({ notice: notice === null ? null : noticeOf(notice) }),
    ...more,
  });
  return renderPage(<HandbookCover />);
}

/** What the server was asked at this method and path. */
export const toldOf = (path: string) => asked.filter((question) => `${question.method} ${question.path}` === path);

export const dangerButton = () => screen.getByRole('button', { name: '不舒服？点这里' });

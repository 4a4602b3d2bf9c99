import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import Personas from '../../../miniapp/src/demo/index.tsx';
import { readStored, writeStored } from '../../../miniapp/src/platform/storage.ts';
import { currentSession } from '../../../miniapp/src/session/session-store.ts';
import { asked, taroCalls } from '../../support/taro/taro.ts';
import { doctor, draw, freshDevice, ok, serverAnswers } from '../clinic/clinic-world.tsx';

const personas = [
  { persona: 'week-29', name: '赵雨', who: '孕29周+1天 · 清泉', side: 'mother' },
  { persona: 'clinic-doctor', name: '周医生', who: '医生 · 清泉', side: 'staff' },
];
const as = (me: object) => ok({ token: 't', expiresAt: '2027-01-01T00:00:00.000Z', me });

beforeEach(freshDevice);
afterEach(cleanup);

it.each([
  ['赵雨', 'week-29', { kind: 'mother', enrolled: true }, '/today/index'],
  ['周医生', 'clinic-doctor', doctor(), '/clinic/danger/worklist/index'],
])('one tap becomes %s and forgets whoever was here before', async (name, persona, me, url) => {
  serverAnswers({ 'GET /api/demo/personas': ok({ personas }), 'POST /api/demo/sign-in': as(me) });
  writeStored('kept.handbook', { name: '别人' });
  draw(<Personas />);
  expect(screen.getByText('这里的人都是编的')).toBeDefined();
  fireEvent.click(await screen.findByRole('button', { name: new RegExp(name) }));
  await waitFor(() => expect(taroCalls).toContainEqual({ name: 'reLaunch', options: { url } }));
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ persona });
  expect([currentSession()?.me, readStored('kept.handbook')]).toEqual([me, null]);
});

it('says so when the demonstration does not answer, with a way on', async () => {
  draw(<Personas />);
  expect(await screen.findByText('没有读到名单')).toBeDefined();
  expect(screen.getByRole('button', { name: '重试' })).toBeDefined();
});

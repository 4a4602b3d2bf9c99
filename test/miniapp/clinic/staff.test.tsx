import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import ClinicStaff from '../../../miniapp/src/clinic/staff/index.tsx';
import { asked, taroCalls } from '../../support/taro/taro.ts';
import { doctor, draw, freshDevice, ok, sent, serverAnswers, signedIn } from './clinic-world.tsx';
import { sampleWorklist } from './sample-row.ts';

const PLACE = '00000000-0000-4000-8000-000000000004';
const OTHER = '00000000-0000-4000-8000-0000000000c2';
const list = {
  staff: [
    {
      staffId: '00000000-0000-4000-8000-0000000000c1',
      name: '周医生',
      role: 'county-supervisor',
      institutionName: '清泉街道社区卫生服务中心',
      disabled: false,
    },
    { staffId: OTHER, name: '吴医生', role: 'clinic-doctor', institutionName: '崇文', disabled: false },
    {
      staffId: '00000000-0000-4000-8000-0000000000c4',
      name: '周医生',
      role: 'county-supervisor',
      institutionName: '清泉街道社区卫生服务中心',
      disabled: false,
    },
    {
      staffId: '00000000-0000-4000-8000-0000000000c3',
      name: '郑医生',
      role: 'clinic-doctor',
      institutionName: '斜店',
      disabled: true,
    },
  ],
  institutions: [{ institutionId: PLACE, name: '崇文' }],
};

beforeEach(() => {
  freshDevice();
  signedIn(doctor('county-supervisor'));
  serverAnswers({
    'GET /api/clinic/alerts': ok(sampleWorklist()),
    'GET /api/staff': ok(list),
    [`POST /api/staff/${OTHER}/disable`]: ok({}),
    'POST /api/staff/invitations': ok({ invitation: 'abcdefghijk12345678', expiresAt: '2026-11-26T02:42:00.000Z' }),
  });
});
afterEach(cleanup);

describe('the people', () => {
  it('are disabled after a question, never by a single tap, and nobody disables themselves', async () => {
    draw(<ClinicStaff />);
    fireEvent.click(await screen.findByRole('button', { name: '停用 吴医生' }));
    expect(sent()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: '停用' }));
    await screen.findByText('吴医生已停用');
    expect(sent()).toEqual(['disable {}']);
    expect(screen.getByText('您自己')).toBeDefined();
  });

  it('tell a namesake of the same post apart from oneself', async () => {
    draw(<ClinicStaff />);
    await screen.findByText('您自己');
    expect(
      screen.getAllByRole('button', { name: /^停用 / }).map((button) => button.getAttribute('aria-label')),
    ).toEqual(['停用 吴医生', '停用 周医生']);
  });

  it('are invited with a code that is shown once, with its end, and can be copied', async () => {
    draw(<ClinicStaff />);
    fireEvent.click(await screen.findByRole('button', { name: '邀请同事' }));
    const name = screen.getByLabelText('姓名');
    fireEvent.change(name, { target: { value: '钱医生' } });
    fireEvent.blur(name);
    fireEvent.click(screen.getByRole('checkbox', { name: '村医' }));
    fireEvent.click(screen.getByRole('checkbox', { name: '崇文' }));
    fireEvent.click(screen.getByRole('button', { name: '生成邀请码' }));
    expect(await screen.findByText('只显示这一次，用一次就作废，2026年11月26日 10:42 前有效。')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: '复制邀请码' }));
    await screen.findByText('已复制');
    expect(taroCalls).toContainEqual({ name: 'setClipboardData', options: { data: 'abcdefghijk12345678' } });
    expect(sent()).toEqual([
      `invitations ${JSON.stringify({ name: '钱医生', role: 'village-doctor', institutionId: PLACE })}`,
    ]);
    fireEvent.click(screen.getByRole('button', { name: '关闭' }));
    await waitFor(() => expect(screen.queryByText('abcdefghijk')).toBeNull());
  });

  it('are not even asked for by a doctor, who is told whom to ask', async () => {
    signedIn(doctor());
    draw(<ClinicStaff />);
    expect(await screen.findByText('只有县妇幼管理员能管人员')).toBeDefined();
    expect(asked.filter(({ path }) => path === '/api/staff')).toEqual([]);
  });
});

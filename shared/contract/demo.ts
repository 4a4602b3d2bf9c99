import * as v from 'valibot';
import { endpoint, job, open } from './define.ts';
import { instant, text } from './fields.ts';
import { signInWithWeChat } from './identity.ts';

export const listPersonas = endpoint({
  id: 'demo.list-personas',
  method: 'GET',
  path: '/api/demo/personas',
  summary: 'The demonstration’s synthetic people.',
  access: open,
  lane: 'read',
  exposure: 'demo',
  reply: v.strictObject({
    personas: v.array(v.strictObject({ persona: text, name: text, who: text, side: v.picklist(['mother', 'staff']) })),
  }),
});

export const signInAsPersona = endpoint({
  id: 'demo.sign-in',
  method: 'POST',
  path: '/api/demo/sign-in',
  summary: 'Sign in as a synthetic person of the demonstration.',
  access: open,
  lane: 'sign-in',
  exposure: 'demo',
  body: v.strictObject({ persona: v.pipe(v.string(), v.maxLength(60)) }),
  reply: signInWithWeChat.reply,
  errors: ['not-found'],
});

export const setClock = endpoint({
  id: 'demo.set-clock',
  method: 'PUT',
  path: '/api/demo/clock',
  summary: 'Set this process’s clock (tests only; a production start refuses TEST_CLOCK).',
  access: job,
  lane: 'none',
  exposure: 'test-clock',
  body: v.strictObject({ now: instant }),
  reply: v.strictObject({ now: instant }),
});

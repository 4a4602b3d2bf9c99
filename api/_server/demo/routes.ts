import * as contract from '../../../shared/contract/demo.ts';
import { forAnyone, forJob } from '../http/route.ts';
import { listPersonas } from './list-personas.ts';
import { setClock } from './set-clock.ts';
import { signInAsPersona } from './sign-in-as-persona.ts';

export const demoRoutes = [
  forAnyone(contract.listPersonas, () => Promise.resolve(listPersonas())),
  forAnyone(contract.signInAsPersona, ({ deps, body }) => signInAsPersona(deps, body)),
  forJob(contract.setClock, ({ deps, body }) => Promise.resolve(setClock(deps, body.now))),
];

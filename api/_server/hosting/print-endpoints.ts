import { ENDPOINTS } from '../../../shared/contract/index.ts';

// `npm run endpoints`: every endpoint with who may call it, under which consents and limits.
for (const { method, path, access, consents, lane, exposure, summary } of ENDPOINTS) {
  const who = access.kind === 'roles' ? access.roles.join(', ') : access.kind;
  const where = exposure === 'always' ? '' : ` [${exposure}]`;
  const agreed = consents.length === 0 ? '' : ` after consent to ${consents.join(', ')}`;
  process.stdout.write(
    `${method.padEnd(6)} ${path}${where}\n       ${who}${agreed}; lane ${lane}\n       ${summary}\n`,
  );
}

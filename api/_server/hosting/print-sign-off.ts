import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { signOffDocument } from './sign-off/document.ts';

// `npm run clinical:sign-off`: writes the paper a clinician signs. A test holds the committed one to it.
const paper = fileURLToPath(new URL('../../../docs/clinical-sign-off.md', import.meta.url));
writeFileSync(paper, signOffDocument());
process.stdout.write('docs/clinical-sign-off.md is written.\n');

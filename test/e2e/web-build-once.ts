import { fileURLToPath } from 'node:url';
import { ensureWebBuild } from '../../api/_server/demo/web-build.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The web build of the sources as they are. Test files run in processes of their own: the first builds, the others wait. */
export const webBuild = (say?: (line: string) => void): Promise<string> => ensureWebBuild(ROOT, say);

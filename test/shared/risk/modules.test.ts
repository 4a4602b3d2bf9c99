import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../shared/', import.meta.url));
const modules = ['risk', 'danger'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`),
);

// Loaded inside a test: a table that cannot be built fails here, and not only before any test has begun.
test.each(modules)('%s can be loaded by itself', async (file) => {
  expect(typeof (await import(/* @vite-ignore */ join(root, file)))).toBe('object');
});

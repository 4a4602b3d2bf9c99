import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Adds what `.env` in the working folder says to the environment. What is set already wins, and no file is no fault. */
export function loadEnvFile(): void {
  const path = resolve('.env');
  if (existsSync(path)) process.loadEnvFile(path);
}

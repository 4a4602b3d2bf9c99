import { setImmediate as nextTurn } from 'node:timers/promises';

/** Waits for something that only the passing of real time brings about, as short as it may be. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  const patience = performance.now() + 5000;
  while (!(await condition())) {
    if (performance.now() > patience) throw new Error('It did not happen within 5 s.');
    await nextTurn();
  }
}

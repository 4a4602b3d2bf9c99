/** The exit code of a command that was called in a way it does not know. */
const MISUSED = 2;

/** Says on standard error how the command is called, and reads nothing. */
export function refuseUsage(usage: string): void {
  process.stderr.write(`${usage}\n`);
  process.exitCode = MISUSED;
}

const LOOK_EVERY_MS = 1000;

/**
 * Ends the process in order on the first SIGTERM or SIGINT, and at once on the second. Under npm it also ends when npm
 * does: npm passes no signal on, and a server left behind would hold the port and the database.
 */
export function onStopSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const once = () => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', once);
  process.on('SIGINT', once);

  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    once();
  }, LOOK_EVERY_MS);
  watch.unref();
}

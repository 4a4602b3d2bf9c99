/** Ends the process in order on the first SIGTERM or SIGINT, and at once on the second. */
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
}

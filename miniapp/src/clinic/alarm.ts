import { useEffect, useState } from 'react';
import { create } from 'zustand';
import type { WorklistRow } from '../../../shared/contract/clinic.ts';
import { prepareAlarm, soundAlarm } from '../platform/alarm-sound.ts';
import { readStored, writeStored } from '../platform/storage.ts';

const STORED = 'clinic-alarm';

interface Alarm {
  readonly on: boolean;
  /** The top-tier alerts already rung for; null until the list was read once. */
  readonly known: readonly string[] | null;
}

export const useAlarm = create<Alarm>(() => ({ on: readStored<boolean>(STORED) ?? true, known: null }));

export function switchAlarm(on: boolean): void {
  writeStored(STORED, on);
  useAlarm.setState({ on });
}

/** Somebody else will look at the list: what was there before them is not new to them. */
export const forgetAlarms = (): void => useAlarm.setState({ known: null });

type Waiting = Pick<WorklistRow, 'alertId' | 'urgency' | 'waitingSince'>;

/** One key for each wait of a top-tier alert: raised again, it rings again. */
export const topTierWaits = (waiting: readonly Waiting[]): readonly string[] =>
  waiting.filter(({ urgency }) => urgency === 'emergency').map((row) => `${row.alertId} ${row.waitingSince}`);

/** Whether a list holds a top-tier wait that was not there before. The first list anyone reads rings for nothing. */
export const ringsFor = (known: readonly string[] | null, waits: readonly string[]): boolean =>
  known !== null && waits.some((wait) => !known.includes(wait));

/** Rings for a top-tier alert that is new in the list, on whatever page of the clinic is open. */
export function useAlarmFor(waiting: readonly Waiting[] | undefined): void {
  useEffect(() => {
    if (waiting === undefined) return;
    const { on, known } = useAlarm.getState();
    const waits = topTierWaits(waiting);
    if (on && ringsFor(known, waits)) soundAlarm();
    useAlarm.setState({ known: waits });
  }, [waiting]);
}

/** Whether the device will let the alarm be heard; a browser waits for the first touch of the page. */
export function useAlarmReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => prepareAlarm(() => setReady(true)), []);
  return ready;
}

import { create } from 'zustand';
import { readStored, writeStored } from '../platform/storage.ts';

interface Settings {
  /** 关怀模式: large type everywhere. */
  readonly careMode: boolean;
}

const STORED = 'settings';

export const useSettings = create<Settings>(() => readStored<Settings>(STORED) ?? { careMode: false });

export function setCareMode(careMode: boolean): void {
  const next = { careMode };
  writeStored(STORED, next);
  useSettings.setState(next);
}

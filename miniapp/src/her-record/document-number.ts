import { create } from 'zustand';

interface Held {
  readonly number: string;
  /** She typed it herself: what the server has must not take its place. */
  readonly typed: boolean;
}

/**
 * The number of her identity document, while the app runs and no longer: the phone’s storage is plain text and others hold the phone. After
 * a restart it comes from the server again, or she types it again.
 */
export const useDocumentNumber = create<Held>(() => ({ number: '', typed: false }));

export const typeDocumentNumber = (number: string): void => useDocumentNumber.setState({ number, typed: true });

/** What the server has, unless she is typing another. */
export const learnDocumentNumber = (number: string): void => {
  if (!useDocumentNumber.getState().typed) useDocumentNumber.setState({ number });
};

export const forgetDocumentNumber = (): void => useDocumentNumber.setState({ number: '', typed: false });

export const documentNumber = (): string => useDocumentNumber.getState().number;

import { create } from 'zustand';

/**
 * The number of her identity document, while the app runs and no longer: the phone’s storage is plain text and others hold the phone. After
 * a restart it comes from the server again, or she types it again.
 */
export const useDocumentNumber = create<{ readonly number: string }>(() => ({ number: '' }));

export const rememberDocumentNumber = (number: string): void => useDocumentNumber.setState({ number });

export const documentNumber = (): string => useDocumentNumber.getState().number;

import { createContext } from 'react';

/** 关怀模式: whether every page is drawn in the large scale. Whoever owns the settings provides it at the root. */
export const CareModeContext = createContext(false);

import './platform/polyfills.ts';
import './platform/fonts.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import './app.scss';
// After the app’s own style sheet, which resets what controls then style.
import './danger/at-hand.ts';
import { queryClient } from './offline/kept-query.ts';
import { startOutbox } from './offline/outbox.ts';
import { useSettings } from './session/settings.ts';
import { CareModeContext } from './ui/care-mode.ts';

function App({ children }: { readonly children?: ReactNode }) {
  const careMode = useSettings((settings) => settings.careMode);
  useEffect(startOutbox, []);
  return (
    <QueryClientProvider client={queryClient}>
      <CareModeContext.Provider value={careMode}>{children}</CareModeContext.Provider>
    </QueryClientProvider>
  );
}

// Taro looks for the default export.
export default App;

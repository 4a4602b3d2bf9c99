import './platform/polyfills.ts';
import './platform/fonts.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import './app.scss';
// After the app’s own style sheet, which resets what controls then style.
import './pages-at-hand.ts';
import { startReadings } from './handbook/readings.ts';
import { homeValueQueue } from './her-record/home-value-queue.ts';
import { queryClient } from './offline/kept-query.ts';
import { startOutbox } from './offline/outbox.ts';
import { restart } from './platform/navigation.ts';
import { usePageNotFound } from './platform/page-not-found.ts';
import { markLargeType, quietScriptLinks } from './platform/web-page.ts';
import { useSettings } from './session/settings.ts';
import { CareModeContext } from './ui/care-mode.ts';

function App({ children }: { readonly children?: ReactNode }) {
  const careMode = useSettings((settings) => settings.careMode);
  useEffect(startOutbox, []);
  useEffect(startReadings, []);
  useEffect(homeValueQueue.start, []);
  useEffect(quietScriptLinks, []);
  useEffect(() => markLargeType(careMode), [careMode]);
  // An old or broken link: the first page knows where everybody belongs.
  usePageNotFound(() => restart('today'));
  return (
    <QueryClientProvider client={queryClient}>
      <CareModeContext.Provider value={careMode}>{children}</CareModeContext.Provider>
    </QueryClientProvider>
  );
}

// Taro looks for the default export.
export default App;

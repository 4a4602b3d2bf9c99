import './platform/polyfills.ts';
import './platform/fonts.ts';
import type { ReactNode } from 'react';
import './app.scss';

function App({ children }: { readonly children?: ReactNode }) {
  return children;
}

// Taro looks for the default export.
export default App;

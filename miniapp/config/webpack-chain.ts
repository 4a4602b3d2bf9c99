import { resolve } from 'node:path';

interface LoaderChain {
  tap(change: (options: object) => object): unknown;
}
export interface Chain {
  module: {
    merge(value: object): unknown;
    rule(name: string): { use(name: string): LoaderChain };
  };
}

/** What both builds change in Taro's webpack settings. */
export function adjustWebpack(chain: Chain): void {
  // Webpack only warns when a module lacks the export that is imported from it, and Taro then reports success.
  // A CSS module without its class map is such a case: the page is blank. Here it ends the build.
  chain.module.merge({ parser: { javascript: { exportsPresence: 'error' } } });
  // The build runs inside miniapp/, where Babel would not look one folder up.
  chain.module
    .rule('script')
    .use('babelLoader')
    .tap((options) => ({ ...options, configFile: resolve(process.cwd(), '../babel.config.cjs') }));
}

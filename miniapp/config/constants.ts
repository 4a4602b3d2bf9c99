/** What the build writes into the code as literals; declared for TypeScript in src/build-constants.d.ts. */
export function buildConstants(env: NodeJS.ProcessEnv): Record<string, string> {
  const web = env.TARO_ENV === 'h5';
  const apiBaseUrl = web ? '' : (env.MUZI_API_BASE_URL ?? 'http://127.0.0.1:3000');
  return {
    API_BASE_URL: JSON.stringify(apiBaseUrl),
    DEMO: JSON.stringify(env.MUZI_DEMO === '1'),
    GALLERY: JSON.stringify(env.MUZI_GALLERY === '1' || env.NODE_ENV === 'development'),
  };
}

// A browser fetches each page when it is first opened, but danger does not wait for a network: here both pages come
// with the app itself. On WeChat they are in the main package anyway.
if (process.env.TARO_ENV === 'h5') {
  void import(/* webpackMode: "eager" */ './report/index.tsx');
  void import(/* webpackMode: "eager" */ './result/index.tsx');
}

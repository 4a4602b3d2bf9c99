// A browser fetches each page when it is first opened, and without a network it cannot: the pages of the danger signs,
// which do not wait, and the tabs beside the first screen come with the app itself. On WeChat all of them are in the
// main package anyway.
if (process.env.TARO_ENV === 'h5') {
  void import(/* webpackMode: "eager" */ './danger/report/index.tsx');
  void import(/* webpackMode: "eager" */ './danger/result/index.tsx');
  void import(/* webpackMode: "eager" */ './handbook/index.tsx');
  void import(/* webpackMode: "eager" */ './handbook/notice/index.tsx');
  void import(/* webpackMode: "eager" */ './account/index.tsx');
}

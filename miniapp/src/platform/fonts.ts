// The browser may have no Chinese font at all; WeChat always has one and never gets these files.
if (process.env.TARO_ENV === 'h5') {
  void import('@fontsource/noto-sans-sc/400.css');
  void import('@fontsource/noto-sans-sc/600.css');
}

import { launchPages, subPackages, tabs } from './routes.ts';

// WeChat reads the names starting with @ from theme.json; the browser takes the style sheet's own tokens.
const WEB = process.env.TARO_ENV === 'h5';
const colour = (themed: string, token: string): string => (WEB ? `var(${token})` : themed);

// A bar with a single tab is refused by both platforms.
const tabBar = {
  color: colour('@tabColor', '--ink-2'),
  selectedColor: colour('@tabSelected', '--brand-ink'),
  backgroundColor: colour('@tabGround', '--surface'),
  borderStyle: 'black' as const,
  list: tabs(),
};

export default defineAppConfig({
  pages: launchPages(),
  subPackages: subPackages(),
  ...(tabs().length < 2 ? {} : { tabBar }),
  window: {
    navigationBarTitleText: '母子手册',
    navigationBarBackgroundColor: '@ground',
    navigationBarTextStyle: '@barText',
    backgroundColor: '@ground',
    backgroundTextStyle: '@pullText',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  animation: false,
});

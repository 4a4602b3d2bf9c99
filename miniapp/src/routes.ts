/**
 * Every page once. The launch order, the sub-packages, the tab bar and the titles are all read from here.
 * To add a page: a line here, a folder with `index.tsx` and `index.config.ts`.
 */
export interface PageRoute {
  /** Path inside `src`, without extension. */
  readonly path: string;
  /** `main` is downloaded at the start; any other name is a sub-package of its own folder, loaded when opened. */
  readonly package: string;
  readonly title: string;
  readonly tab?: { readonly text: string; readonly icon: string };
  /** Absent from builds where this is false. */
  readonly included?: boolean;
}

export const ROUTES = {
  today: { path: 'today/index', package: 'main', title: '今日', tab: { text: '今日', icon: 'today' } },
  handbook: { path: 'handbook/index', package: 'main', title: '手册', tab: { text: '手册', icon: 'handbook' } },
  account: { path: 'account/index', package: 'main', title: '我的', tab: { text: '我的', icon: 'account' } },
  welcome: { path: 'welcome/index', package: 'main', title: '母子手册' },
  enrolment: { path: 'enrolment/index', package: 'main', title: '建册' },
  colourNotice: { path: 'handbook/notice/index', package: 'main', title: '温馨告知书' },
  // In the main package on purpose: a sub-package is fetched when first opened, and danger does not wait for a network.
  dangerReport: { path: 'danger/report/index', package: 'main', title: '不舒服？' },
  dangerResult: { path: 'danger/result/index', package: 'main', title: '结果' },
  bookRecords: { path: 'book/records/index', package: 'book', title: '检查和化验' },
  bookRecord: { path: 'book/record/index', package: 'book', title: '记录' },
  bookPlan: { path: 'book/plan/index', package: 'book', title: '什么时候做什么' },
  bookCurves: { path: 'book/curves/index', package: 'book', title: '曲线' },
  bookMeasure: { path: 'book/measure/index', package: 'book', title: '在家量的' },
  bookEnrolment: { path: 'book/enrolment/index', package: 'book', title: '建册资料' },
  bookCode: { path: 'book/code/index', package: 'book', title: '给医生看' },
  bookExport: { path: 'book/export/index', package: 'book', title: '带走手册' },
  clinicSignIn: { path: 'clinic/sign-in/index', package: 'clinic', title: '医护登录' },
  clinicWorklist: { path: 'clinic/danger/worklist/index', package: 'clinic', title: '待处理' },
  clinicAlert: { path: 'clinic/danger/alert/index', package: 'clinic', title: '报告' },
  clinicRisk: { path: 'clinic/risk/worklist/index', package: 'clinic', title: '分级' },
  clinicRiskWoman: { path: 'clinic/risk/woman/index', package: 'clinic', title: '她的分级' },
  clinicScreening: { path: 'clinic/risk/screening/index', package: 'clinic', title: '风险筛查' },
  clinicAssessment: { path: 'clinic/risk/assessment/index', package: 'clinic', title: '风险评估' },
  clinicEnrolments: { path: 'clinic/enrolment/list/index', package: 'clinic', title: '建册' },
  clinicEnrolment: { path: 'clinic/enrolment/woman/index', package: 'clinic', title: '她的建册' },
  clinicBook: { path: 'clinic/book/woman/index', package: 'clinic', title: '手册' },
  clinicRecord: { path: 'clinic/book/record/index', package: 'clinic', title: '记录' },
  clinicCare: { path: 'clinic/care/list/index', package: 'clinic', title: '随访' },
  clinicFollowUp: { path: 'clinic/care/follow-up/index', package: 'clinic', title: '追访' },
  clinicScan: { path: 'clinic/handbook-code/index', package: 'clinic', title: '扫手册码' },
  clinicRoster: { path: 'clinic/roster/index', package: 'clinic', title: '值班' },
  clinicStaff: { path: 'clinic/staff/index', package: 'clinic', title: '人员' },
  personas: { path: 'demo/index', package: 'demo', title: '演示', included: DEMO },
  gallery: { path: 'ui/gallery/index', package: 'ui/gallery', title: '组件', included: GALLERY },
} as const satisfies Record<string, PageRoute>;

export type RouteName = keyof typeof ROUTES;

const included = (): PageRoute[] => Object.values<PageRoute>(ROUTES).filter((route) => route.included !== false);

/** The address to navigate to. */
export const pageUrl = (name: RouteName): string => `/${ROUTES[name].path}`;

/** Pages of the main package, the start page first. */
export const launchPages = (): string[] =>
  included()
    .filter((route) => route.package === 'main')
    .map((route) => route.path);

/** The other packages, each with its pages relative to its folder. */
export function subPackages(): { root: string; pages: string[] }[] {
  const roots = new Map<string, string[]>();
  for (const route of included()) {
    if (route.package === 'main') continue;
    const pages = roots.get(route.package) ?? [];
    roots.set(route.package, [...pages, route.path.slice(route.package.length + 1)]);
  }
  return [...roots].map(([root, pages]) => ({ root, pages }));
}

export interface TabItem {
  readonly pagePath: string;
  readonly text: string;
  readonly iconPath: string;
  readonly selectedIconPath: string;
}

/** The native tab bar; icons are drawn by scripts in `assets/tab`. */
export const tabs = (): TabItem[] =>
  included().flatMap(({ path, tab }) =>
    tab === undefined
      ? []
      : [
          {
            pagePath: path,
            text: tab.text,
            iconPath: `assets/tab/${tab.icon}.png`,
            selectedIconPath: `assets/tab/${tab.icon}-on.png`,
          },
        ],
  );

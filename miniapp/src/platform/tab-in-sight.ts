/** Whether the browser's tab is the one being looked at. On WeChat a page out of sight does not run. */
export const isTabInSight = (): boolean => process.env.TARO_ENV === 'weapp' || document.visibilityState === 'visible';

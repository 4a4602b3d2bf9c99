/**
 * What a plan leaves open or says twice. Each has a default; both readings with their clauses and the reason for the default stand in
 * `counties/setting-notes.ts`.
 */
export interface CountySettings {
  /** 开封: every yellow under case management (body), or ☆ alone and only where able (annex). */
  readonly kaifengYellowCase: 'all-yellow' | 'star-where-able';
  /** 冠县: the register by institution on the 3rd, 4th, 7th and 8th before the 10th, or the 10th alone. */
  readonly guanxianRegister: 'by-institution' | 'tenth-only';
  /** A carrier of hepatitis B surface antigen with normal liver function: yellow alone, or purple beside it. */
  readonly hbsagCarrier: 'yellow-only' | 'also-purple';
  /** The three days of the orange report. */
  readonly orangeDays: 'calendar' | 'working';
  /** 彭水: key women 参照高危孕产妇管理 as a case, or in the township's ledger alone. */
  readonly pengshuiKey: 'as-high-risk' | 'ledger-only';
  /** 南江: 高龄 has no number in the plan: the norm's yellow line of 35, or no line. */
  readonly nanjiangOlder: 'norm-35' | 'no-number';
}

export const DEFAULT_COUNTY_SETTINGS: CountySettings = {
  kaifengYellowCase: 'all-yellow',
  guanxianRegister: 'by-institution',
  hbsagCarrier: 'yellow-only',
  orangeDays: 'calendar',
  pengshuiKey: 'as-high-risk',
  nanjiangOlder: 'norm-35',
};

/** The values each setting may have, the default first. */
export const COUNTY_SETTING_CHOICES: { readonly [K in keyof CountySettings]: readonly CountySettings[K][] } = {
  kaifengYellowCase: ['all-yellow', 'star-where-able'],
  guanxianRegister: ['by-institution', 'tenth-only'],
  hbsagCarrier: ['yellow-only', 'also-purple'],
  orangeDays: ['calendar', 'working'],
  pengshuiKey: ['as-high-risk', 'ledger-only'],
  nanjiangOlder: ['norm-35', 'no-number'],
};

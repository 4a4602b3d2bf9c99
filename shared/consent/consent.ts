/** The three consents, each separate, versioned and withdrawable (PIPL art. 14, 15, 29). */
export const CONSENT_KINDS = ['service', 'health-data', 'notifications'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

/** Without these there is no handbook. */
export const CONSENTS_FOR_HANDBOOK: readonly ConsentKind[] = ['service', 'health-data'];

export interface ConsentText {
  readonly kind: ConsentKind;
  /** The day the wording came into force; a new wording asks again. */
  readonly version: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** What she is told will happen when she withdraws. */
  readonly onWithdrawal: string;
}

export const CONSENT_TEXTS: Readonly<Record<ConsentKind, ConsentText>> = {
  service: {
    kind: 'service',
    version: '2026-11-01',
    title: '使用母子手册',
    lines: ['为您建一本电子手册', '把您选的医院当作负责您的医院', '您可以随时停用'],
    onWithdrawal: '手册会停用，不再收集新内容。医院已收到的报告，医生会处理完。',
  },
  'health-data': {
    kind: 'health-data',
    version: '2026-11-23',
    title: '使用您的健康信息',
    lines: [
      '孕周、不舒服的情况、血压等，只给负责您的医院看。没人回应时，也给上一级医院看',
      '加密保存在国内，不卖、不做广告',
      '每次有人查看都会记下来',
    ],
    onWithdrawal: '我们停止处理您的健康信息，手册不能再用。法律要求留存的医疗记录由医院保存。',
  },
  notifications: {
    kind: 'notifications',
    version: '2026-11-23',
    title: '给您发提醒',
    lines: ['以后有提醒功能时，用来提醒您', '现在还不会提醒，请打开小程序看进展', '提醒里不写病情'],
    onWithdrawal: '以后也不给您发提醒。打开小程序仍能看到全部进展。',
  },
};

/**
 * When a woman is graded: at first contact, at every antenatal visit, on admission, at the postpartum visit and on day 42
 * (国卫办妇幼发〔2017〕35号: 动态评估; 产后访视、产后42天健康检查时再评估).
 */
export const OCCASIONS = ['first-contact', 'visit', 'admission', 'postpartum-visit', 'day-42'] as const;
export type Occasion = (typeof OCCASIONS)[number];

export const OCCASION_WORDS: Readonly<Record<Occasion, string>> = {
  'first-contact': '首诊建册',
  visit: '产前检查',
  admission: '入院',
  'postpartum-visit': '产后访视',
  'day-42': '产后42天',
};

/** The two screening tables: before birth, and the one used at the postpartum visit and on day 42. */
export const SCREENING_FORMS = ['antenatal', 'postpartum'] as const;
export type ScreeningForm = (typeof SCREENING_FORMS)[number];

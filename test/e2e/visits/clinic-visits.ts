import { see, tap, type Visits } from './visit.ts';

/** The clinic’s alerts, its roster and its people. */
export const CLINIC_VISITS = {
  clinicSignIn: [{ shows: 'the door', go: see('已经绑定过') }],
  clinicWorklist: [
    { shows: 'alerts on a desktop', who: 'clinic-doctor', desktop: true, go: see('处理中') },
    { shows: 'alerts on a phone', who: 'clinic-doctor', go: see('处理中') },
    { shows: 'nothing waiting', who: 'clinic-doctor-xiedian', desktop: true, go: see('没有等人确认的报告') },
  ],
  clinicAlert: [
    {
      shows: 'an alert that waits',
      who: 'clinic-doctor',
      desktop: true,
      params: ({ waiting }) => `alertId=${waiting}`,
      go: see('经过'),
    },
    {
      shows: 'an alert on a phone',
      who: 'clinic-doctor',
      params: ({ inHand }) => `alertId=${inHand}`,
      go: see('经过'),
    },
    {
      shows: 'the plan',
      who: 'clinic-doctor',
      desktop: true,
      params: ({ inHand }) => `alertId=${inHand}`,
      go: tap('安排'),
    },
    { shows: 'the outcome', who: 'clinic-doctor', params: ({ inHand }) => `alertId=${inHand}`, go: tap('记录结果') },
    {
      shows: 'a contact',
      who: 'clinic-doctor',
      desktop: true,
      params: ({ inHand }) => `alertId=${inHand}`,
      go: tap('记一次联系'),
    },
    {
      shows: 'her number',
      who: 'clinic-doctor',
      desktop: true,
      params: ({ inHand }) => `alertId=${inHand}`,
      go: tap(/^拨打/),
    },
  ],
  clinicRoster: [
    { shows: 'who is on call', who: 'county-supervisor', desktop: true, go: see(/现在值班|现在没有人值班/) },
    { shows: 'the form for a shift', who: 'clinic-doctor', go: tap(/^加一班/) },
    { shows: 'the question before taking one off', who: 'clinic-doctor', desktop: true, go: tap(/^取消.*的班/) },
    { shows: 'the same to read only', who: 'village-doctor', go: see('今后七天谁接报告。要改请找医院医生') },
  ],
  clinicStaff: [
    { shows: 'the colleagues', who: 'county-supervisor', desktop: true, go: see('孙村医') },
    { shows: 'an invitation', who: 'county-supervisor', desktop: true, go: tap('邀请同事') },
    { shows: 'the question before disabling', who: 'county-supervisor', go: tap('停用 孙村医') },
    { shows: 'that it is not for everybody', who: 'clinic-doctor', go: see('只有县妇幼管理员能管人员') },
  ],
} satisfies Visits;

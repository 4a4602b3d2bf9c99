/** How somebody tried to reach a woman who did not come. */
export const ATTEMPT_CHANNELS = ['phone', 'wechat', 'home-visit', 'relative', 'village-doctor'] as const;
export type AttemptChannel = (typeof ATTEMPT_CHANNELS)[number];

export const ATTEMPT_RESULTS = ['reached', 'not-reached', 'number-wrong', 'refused'] as const;
export type AttemptResult = (typeof ATTEMPT_RESULTS)[number];

/** What became of a missed visit. `done` comes by itself when the visit is recorded, however late. */
export const FOLLOW_UP_OUTCOMES = [
  'done',
  'new-date',
  'done-elsewhere',
  'moved-away',
  'declined',
  'cannot-be-found',
  'no-longer-needed',
] as const;
export type FollowUpOutcome = (typeof FOLLOW_UP_OUTCOMES)[number];

/** What is written on a follow-up. */
export const FOLLOW_UP_EVENTS = ['opened', 'attempt', 'handed-over', 'closed'] as const;
export type FollowUpEventKind = (typeof FOLLOW_UP_EVENTS)[number];

export const CHANNEL_WORDS: Readonly<Record<AttemptChannel, string>> = {
  phone: '电话',
  wechat: '微信',
  'home-visit': '上门',
  relative: '找家人',
  'village-doctor': '请村医去',
};

export const RESULT_WORDS: Readonly<Record<AttemptResult, string>> = {
  reached: '联系上了',
  'not-reached': '没联系上',
  'number-wrong': '号码不对',
  refused: '不愿意来',
};

export const OUTCOME_WORDS: Readonly<Record<FollowUpOutcome, string>> = {
  done: '已经做了',
  'new-date': '约了新的日子',
  'done-elsewhere': '在别处做了',
  'moved-away': '搬走了',
  declined: '她说不做',
  'cannot-be-found': '找不到人',
  'no-longer-needed': '不再需要',
};

import type { Phase } from './phase.ts';
import type { SignId } from './signs/index.ts';
import type { AlertUrgency, Urgency } from './urgency.ts';

/** A piece of advice as she reads it. */
export interface AdviceWords {
  readonly id: string;
  readonly words: string;
}

/** A step as it is written down: with where it comes from and whether a clinician has signed it. */
export interface AdviceRow extends AdviceWords {
  readonly source: string;
  readonly verified: boolean;
}

/** A step for certain signs, cited to their rows. */
export interface SignStep extends AdviceRow {
  readonly signs: readonly SignId[];
  /** Shown even when a graver sign leads, because waiting would cost something. */
  readonly besideGraver?: true;
  /** Not shown beside these: it would harm. */
  readonly notWith?: readonly SignId[];
}

const T1_BEHAVIOUR = 'danger-sign tiers, T1 behaviour';
const T2_BEHAVIOUR = 'danger-sign tiers, T2 behaviour';
const T3_BEHAVIOUR = 'danger-sign tiers, T3 behaviour';
const PRODUCT = 'product default';

const row = (id: string, words: string, source: string): AdviceRow => ({ id, words, source, verified: false });

/** What holds for every sign of an urgency. The first of each is always shown. */
export const URGENCY_STEPS: Readonly<Record<AlertUrgency, readonly [AdviceRow, ...AdviceRow[]]>> = {
  emergency: [
    row('do-not-drive', '不要自己开车。', T1_BEHAVIOUR),
    row('say-where', '打120时，先说清楚在哪里。', PRODUCT),
    row('open-the-door', '请身边的人开门、到路口等车。', PRODUCT),
  ],
  today: [
    row('leave-today', '今天就去，不要等到明天。', T2_BEHAVIOUR),
    row('not-alone', '最好有人陪着去。', PRODUCT),
    row('take-the-book', '带上手册和身份证。', PRODUCT),
  ],
  'within-24h': [
    row('contact-the-clinic', '24小时内打电话或发消息给您的医生。', T3_BEHAVIOUR),
    row('note-the-numbers', '量过的数记下来，告诉医生。', PRODUCT),
  ],
};

/** What to do when it gets worse. */
export const WHEN_WORSE: Readonly<Record<Urgency, AdviceRow>> = {
  emergency: row('keep-calling', '打不通就接着打，同时叫身边的人来帮忙。', PRODUCT),
  today: row('worse-on-the-way', '更重了就打120。', T1_BEHAVIOUR),
  'within-24h': row('worse-at-home', '更重了，今天就去医院；急了就打120。', T3_BEHAVIOUR),
  none: row('report-again', '有变化随时再报；急了就打120。', T1_BEHAVIOUR),
};

/** What each sign adds, the weightiest first: of many, the first ones are shown. */
export const SIGN_STEPS: readonly SignStep[] = [
  {
    ...row('knees-and-chest', '趴跪着，屁股抬高等车；不要把脐带推回去。', 'ds-cord-prolapse note, needs sign-off'),
    signs: ['ds-cord-prolapse'],
  },
  {
    ...row('stay-with-someone', '不要一个人待着，叫信得过的人来。', 'ds-suicide-plan note'),
    signs: ['ds-suicide-plan'],
    besideGraver: true,
  },
  {
    ...row('call-110-too', '需要的时候，也可以打110。', 'ds-suicide-plan note'),
    signs: ['ds-suicide-plan'],
  },
  {
    ...row('talk-now', '想有人听您说话，打12356。', 'ds-suicide-plan and ds-thoughts-harm notes'),
    signs: ['ds-suicide-plan', 'ds-thoughts-harm', 'ds-low-mood'],
    besideGraver: true,
  },
  {
    ...row('police', '情况急的时候，马上打110。', 'ds-violence note'),
    signs: ['ds-violence'],
    besideGraver: true,
  },
  {
    ...row('private-talk', '找一个方便说话的时候打电话。', 'ds-violence note (private channel)'),
    signs: ['ds-violence'],
  },
  {
    ...row('take-sugar', '现在吃几块糖或喝糖水，15分钟后再量一次。', 'ds-gdm-hypo note'),
    signs: ['ds-gdm-hypo'],
    besideGraver: true,
    notWith: ['ds-seizure'],
  },
  {
    ...row('sugar-still-low', '没有好转或低于3.0，今天去医院；昏昏欲睡就打120。', 'ds-gdm-hypo note'),
    signs: ['ds-gdm-hypo'],
  },
  {
    ...row('lie-on-side', '路上侧着躺。', 'ds-rom note'),
    signs: ['ds-rom'],
    besideGraver: true,
  },
  {
    ...row('call-ahead', '水发绿、发褐、带血，或不到37周：先打电话告诉医院。', 'ds-rom note'),
    signs: ['ds-rom'],
  },
  {
    ...row('fever-after-waters', '破过水的，现在就出发。', 'ds-fever note'),
    signs: ['ds-fever'],
  },
  {
    ...row('fever-worse', '说胡话、喘得快、打寒战，就打120。', 'ds-fever note'),
    signs: ['ds-fever'],
  },
  {
    ...row('do-not-remeasure', '不用再量血压，不要等。', 'ds-bp-severe note: do not delay'),
    signs: ['ds-bp-severe-symptom', 'ds-bp-high-symptom', 'ds-bp-low'],
  },
  {
    ...row('rest-and-remeasure', '坐下歇10到15分钟再量一次，但不要因此晚出门。', 'ds-bp-severe note'),
    signs: ['ds-bp-severe'],
  },
  {
    ...row('remeasure-and-tell', '坐下歇10到15分钟再量一次，今天告诉医生。', 'ds-bp-high source and note'),
    signs: ['ds-bp-high'],
  },
  {
    ...row('rest-and-count', '歇10分钟，再数一次脉搏。', 'ds-pulse-mild words'),
    signs: ['ds-pulse', 'ds-pulse-mild'],
  },
  {
    ...row('warm-finger', '手指暖一暖再夹一次，但不要因此耽误。', 'ds-spo2-low note'),
    signs: ['ds-spo2-low', 'ds-spo2-mid'],
  },
  {
    ...row('measure-again', '过10到15分钟，再量一次体温。', 'ds-fever words'),
    signs: ['ds-fever', 'ds-fever-mild'],
  },
  {
    ...row('leg-worse', '胸痛或喘不上气，就打120。', 'ds-leg-dvt note'),
    signs: ['ds-leg-dvt'],
  },
  {
    ...row('count-is-no-comfort', '就算又数够了，也要去。', 'ds-fm-reduced note'),
    signs: ['ds-fm-reduced'],
  },
  {
    ...row('own-hospital', '去您打算生孩子的医院。', 'ds-labour note'),
    signs: ['ds-labour'],
  },
  {
    ...row('no-scan-yet', '还没做过B超，不知道宝宝在不在子宫里的，今天就去。', 'ds-bleed-early note'),
    signs: ['ds-bleed-early'],
  },
  {
    ...row('blood-test', '一两天内抽血查一查。', 'ds-itch note'),
    signs: ['ds-itch'],
  },
  {
    ...row('itch-worse', '胎动变少或皮肤发黄，今天就去医院。', 'ds-itch note'),
    signs: ['ds-itch'],
  },
  {
    ...row('measure-pressure', '今天量一次血压，量完再报一次。', 'ds-edema note'),
    signs: ['ds-edema'],
  },
  {
    ...row('measure-temperature', '量一次体温，到38.0℃今天就去医院。', 'ds-breast note'),
    signs: ['ds-breast'],
  },
  {
    ...row('ring-before-coming', '来医院以前，先打电话。', 'ds-infection-contact note'),
    signs: ['ds-infection-contact'],
    besideGraver: true,
  },
  {
    ...row('newborn-breath-worse', '胸口凹得厉害、哼哼、发紫，就打120。', 'ds-nb-breathfast note'),
    signs: ['ds-nb-breathfast'],
  },
  {
    ...row('newborn-unwrap', '松开包被，过15到30分钟再量；到38.0℃马上走。', 'ds-nb-fever words'),
    signs: ['ds-nb-fever'],
  },
  {
    ...row('newborn-skin-to-skin', '让宝宝皮肤贴着大人胸口，路上一直暖着。', 'ds-nb-cold note'),
    signs: ['ds-nb-cold'],
    besideGraver: true,
  },
  {
    ...row('newborn-unrousable', '叫不醒，就打120。', 'ds-nb-lethargy note'),
    signs: ['ds-nb-lethargy'],
  },
];

/** When nothing fired: when to come anyway. It never calms, because unasked is not unharmed. */
export const COME_ANYWAY: Readonly<Record<Phase, readonly [AdviceRow, AdviceRow]>> = {
  pregnancy: [
    row('come-now-pregnancy', '抽搐、叫不醒、喘不上气、流血很多：打120。', 'T1 rows of the danger-sign table'),
    row(
      'come-today-pregnancy',
      '流血、流水、胎动变少、头痛眼花、肚子一直疼：今天去医院。',
      'T2 rows of the danger-sign table',
    ),
  ],
  postpartum: [
    row('come-now-postpartum', '抽搐、叫不醒、喘不上气、流血很多：打120。', 'T1 rows of the danger-sign table'),
    row(
      'come-today-postpartum',
      '发烧、头痛眼花、伤口红肿、一条腿肿痛：今天去医院。',
      'T2 rows of the danger-sign table',
    ),
  ],
  newborn: [
    row('come-now-newborn', '呼吸停、发紫、叫不醒、抽搐：打120。', 'T1 rows of the danger-sign table'),
    row(
      'come-today-newborn',
      '不吃奶、没精神、发热、身上凉、手心脚心发黄：今天去医院。',
      'T2 rows of the danger-sign table',
    ),
  ],
};

/** The sentence of a result in which nothing fired. */
export const NOTHING_FIRED = row('nothing-fired', '您报的里面没有要马上去医院的；没报到的不等于没有。', PRODUCT);

/** Said when something is missing or has to be asked again. */
export const NOT_ALL_KNOWN = row('not-all-known', '有的数还不知道或不对，请再量一次、再报一次。', PRODUCT);

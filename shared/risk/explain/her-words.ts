/**
 * The sentences of the notice on her handbook. 〔…〕 is filled in. No clinician has signed them. When to come at once is said as the danger
 * room says it; a test holds the two together.
 */
export const HER_WORDS = {
  'title-none': '还没有颜色',
  'title-green': '您的手册是绿色',
  'title-yellow': '您的手册是黄色',
  'title-orange': '您的手册是橙色',
  'title-red': '您的手册是红色',

  'what-a-colour-is': '颜色告诉医生，怎样照看您。',
  'none-meaning': '医生还没有给您评估。',
  'none-is-no-green': '没有颜色，不等于绿色。',
  'green-meaning': '医生会按平常的安排照看您。',
  'may-change': '身体会变，每次检查都会再看。',
  'yellow-meaning': '医生要对您多留意一些。',
  'orange-meaning': '医生要更细心地照看您。',
  'red-meaning': '您要由大医院的医生来照看。',
  'someone-follows': '会有专人和您联系，到生完后42天。',
  'no-fault': '这不是您做错了什么。',

  'next-none': '请医生给您评估一次。',
  'next-green': '约好的日子，请按时来。',
  'next-yellow': '约好的日子，请按时来，不要跳过。',
  'next-orange': '约好的日子，请一定要来。',
  'next-red': '请不要拖，尽快去。',
  'place-visit': '产检到〔地〕。',
  'place-check': '复查到〔地〕。',
  'place-open': '到哪里去，请问您的医生。',
  date: '下一次是〔日〕。',
  'date-open': '下一次是哪天，请问您的医生。',
  'take-the-book': '来的时候，带上手册和身份证。',

  'come-now': '有下面的情况，不要等。',
  'come-120-pregnant': '抽搐、叫不醒、喘不上气、流血很多：打120。',
  'come-today-pregnant': '流血、流水、胎动变少、头痛眼花、肚子一直疼：今天去医院。',
  'come-120-postpartum': '抽搐、叫不醒、喘不上气、流血很多：打120。',
  'come-today-postpartum': '发烧、头痛眼花、伤口红肿、一条腿肿痛：今天去医院。',
  'come-button': '别的不舒服，点“不舒服？点这里”。',
} as const satisfies Readonly<Record<string, string>>;

export type HerWordsId = keyof typeof HER_WORDS;

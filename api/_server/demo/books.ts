import type { DemoEntry, Values } from './book-entry.ts';

const doctor = 'clinic-doctor';

const visit = (daysAgo: number, values: Values, by = doctor): DemoEntry => ({
  record: 'antenatal-return',
  by,
  daysAgo,
  values: { overall: 'ok', ...values },
});

const pressure = (daysAgo: number, sbp: number, dbp: number, clock = '07:40'): DemoEntry => ({
  home: 'blood-pressure',
  daysAgo,
  clock,
  values: { sbp, dbp },
});

const weight = (daysAgo: number, weightKg: number): DemoEntry => ({
  home: 'weight',
  daysAgo,
  clock: '07:30',
  values: { weightKg },
});

/** Books of each period: early, corrected, late-booked, twins, after birth. */
export const DEMO_BOOKS: Readonly<Record<string, readonly DemoEntry[]>> = {
  'week-29': [
    {
      record: 'antenatal-first',
      by: doctor,
      daysAgo: 150,
      careRow: 'nbph-anc-1',
      values: {
        gravidity: 2,
        vaginalBirths: 1,
        heightCm: 160,
        prePregnancyWeightKg: 53.5,
        weightKg: 54.5,
        sbp: 112,
        dbp: 70,
        overall: 'ok',
      },
    },
    { datedFrom: 6, by: 'hospital-doctor', daysAgo: 128, reason: '早孕超声测头臀长，与末次月经相差6天' },
    {
      record: 'laboratory',
      by: 'hospital-doctor',
      daysAgo: 128,
      values: {
        hbGperL: 118,
        wbc10e9perL: 8.2,
        plt10e9perL: 220,
        bloodType: 'O',
        rhesus: 'positive',
        fastingGlucoseMmolL: 4.6,
        hbsag: 'negative',
        syphilis: 'negative',
        hiv: 'negative',
      },
      references: { hbGperL: [110, 150], plt10e9perL: [100, 300] },
    },
    {
      record: 'ultrasound',
      by: 'hospital-doctor',
      daysAgo: 119,
      values: { purpose: 'nt', fetusCount: 1, fetus: 'A', crlMm: 61.5, ntMm: 1.3, conclusion: '宫内单活胎，NT 1.3mm' },
    },
    visit(84, { weightKg: 56.8, sbp: 114, dbp: 72, fundalHeightCm: 15 }),
    {
      record: 'ultrasound',
      by: 'hospital-doctor',
      daysAgo: 46,
      values: {
        purpose: 'anomaly',
        fetusCount: 1,
        fetus: 'A',
        bpdMm: 54,
        femurMm: 38,
        conclusion: '所查项目未见明显异常',
      },
    },
    {
      record: 'laboratory',
      by: doctor,
      daysAgo: 36,
      values: { hbGperL: 104, plt10e9perL: 198, urineProtein: 'negative' },
      references: { hbGperL: [110, 150], plt10e9perL: [100, 300] },
      corrected: {
        values: { hbGperL: 106, plt10e9perL: 198, urineProtein: 'negative' },
        reason: '抄错了化验单上的一位数',
      },
    },
    visit(35, { weightKg: 60.2, sbp: 118, dbp: 74, fundalHeightCm: 23, fetalHeartRate: 144, fetalPosition: 'unclear' }),
    ...[28, 21, 14, 10, 7, 5, 3, 1].map((daysAgo, at) => pressure(daysAgo, 114 + at, 72 + (at % 4))),
    ...[28, 21, 14, 7, 1].map((daysAgo, at) => weight(daysAgo, 60.4 + at * 0.4)),
    { home: 'movements', daysAgo: 1, clock: '20:30', values: { fm2h: 16 } },
  ],
  // She came for the first time in the twenty-second week.
  'week-24': [
    {
      record: 'antenatal-first',
      by: 'clinic-doctor-chongwen',
      daysAgo: 22,
      values: {
        gravidity: 3,
        vaginalBirths: 2,
        heightCm: 156,
        weightKg: 68,
        sbp: 124,
        dbp: 80,
        overall: 'abnormal',
        overallNote: '来得晚，年龄36岁',
      },
    },
  ],
  'week-36': [
    visit(70, { weightKg: 70.5, sbp: 128, dbp: 80, fundalHeightCm: 25, fetalHeartRate: 150 }, 'clinic-doctor-xiedian'),
    visit(42, { weightKg: 73.1, sbp: 132, dbp: 84, fundalHeightCm: 29, fetalHeartRate: 146 }, 'clinic-doctor-xiedian'),
  ],
  'day-9': [
    {
      children: [
        { sex: 'girl', name: '朱小满', birthWeightG: 2480 },
        { sex: 'boy', birthWeightG: 2310 },
      ],
      dischargedDaysAgo: 6,
    },
    {
      record: 'delivery',
      by: 'hospital-doctor',
      daysAgo: 9,
      values: { mode: 'caesarean', place: '冠县人民医院', bloodLossMl: 420, clock: '10:20' },
    },
    {
      record: 'newborn',
      by: 'hospital-doctor',
      daysAgo: 9,
      child: 0,
      values: {
        birthWeightG: 2480,
        lengthCm: 46.5,
        headCm: 32,
        apgar1: 9,
        apgar5: 10,
        hearing: 'pass',
        heel: 'done',
        given: ['hepb', 'vitk'],
      },
    },
    {
      record: 'newborn',
      by: 'hospital-doctor',
      daysAgo: 9,
      child: 1,
      values: {
        birthWeightG: 2310,
        lengthCm: 45.5,
        headCm: 31.5,
        apgar1: 8,
        apgar5: 10,
        hearing: 'refer',
        heel: 'done',
        given: ['hepb', 'vitk'],
      },
    },
    { home: 'baby-growth', daysAgo: 2, clock: '09:00', child: 0, values: { weightKg: 2.55 } },
    { home: 'baby-growth', daysAgo: 2, clock: '09:05', child: 1, values: { weightKg: 2.34 } },
  ],
  'day-40': [
    { children: [{ sex: 'boy', name: '胡𬭛安', birthWeightG: 3260 }], dischargedDaysAgo: 37 },
    {
      record: 'delivery',
      by: 'hospital-doctor',
      daysAgo: 40,
      values: { mode: 'spontaneous', place: '冠县人民医院', bloodLossMl: 200, perineum: 'tear' },
    },
    {
      record: 'newborn',
      by: 'hospital-doctor',
      daysAgo: 40,
      child: 0,
      values: {
        birthWeightG: 3260,
        lengthCm: 50,
        headCm: 34,
        apgar1: 10,
        apgar5: 10,
        hearing: 'pass',
        heel: 'done',
        given: ['hepb', 'bcg', 'vitk'],
      },
    },
    {
      record: 'postpartum-visit',
      by: 'clinic-doctor-xiedian',
      daysAgo: 33,
      values: {
        tempC: 36.7,
        sbp: 116,
        dbp: 74,
        general: '好',
        breasts: 'ok',
        lochia: 'ok',
        uterus: 'ok',
        wound: 'ok',
        overall: 'ok',
      },
    },
    {
      record: 'child-check',
      by: 'clinic-doctor-xiedian',
      daysAgo: 10,
      child: 0,
      careRow: 'ch-1',
      values: { weightKg: 4.3, lengthCm: 54, headCm: 36.5, development: 'ok' },
    },
    {
      record: 'vaccination',
      by: 'clinic-doctor-xiedian',
      daysAgo: 10,
      child: 0,
      careRow: 'vac-hepb-2',
      values: { site: 'left-arm' },
    },
  ],
};

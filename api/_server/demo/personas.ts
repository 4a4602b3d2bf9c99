import type { StaffRole } from '../../../shared/identity/role.ts';
import type { RiskColour } from '../../../shared/risk/colour.ts';

export interface DemoStaff {
  readonly persona: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly institution: string;
  readonly onCall: boolean;
}

/** Invented people in every staff role. */
export const DEMO_STAFF: readonly DemoStaff[] = [
  { persona: 'village-doctor', name: '孙村医', role: 'village-doctor', institution: 'xiedian-village', onCall: true },
  { persona: 'clinic-doctor', name: '周医生', role: 'clinic-doctor', institution: 'qingquan', onCall: true },
  { persona: 'clinic-doctor-chongwen', name: '吴医生', role: 'clinic-doctor', institution: 'chongwen', onCall: true },
  { persona: 'clinic-doctor-xiedian', name: '郑医生', role: 'clinic-doctor', institution: 'xiedian', onCall: true },
  { persona: 'hospital-doctor', name: '何主任', role: 'clinic-doctor', institution: 'hospital', onCall: true },
  { persona: 'county-supervisor', name: '高科长', role: 'county-supervisor', institution: 'mch', onCall: true },
];

export interface DemoWoman {
  readonly persona: string;
  readonly name: string;
  readonly ageYears: number;
  readonly clinic: string;
  /** Completed gestational days today, or days since birth. */
  readonly at: { readonly gestationDays: number } | { readonly daysSinceBirth: number };
  readonly previousBirths: number;
  readonly colour: RiskColour | null;
}

/** A dozen invented women from the sixth week to the fortieth day after birth. */
export const DEMO_WOMEN: readonly DemoWoman[] = [
  {
    persona: 'week-6',
    name: '王小麦',
    ageYears: 23,
    clinic: 'qingquan',
    at: { gestationDays: 6 * 7 + 2 },
    previousBirths: 0,
    colour: null,
  },
  {
    persona: 'week-11',
    name: '李春燕',
    ageYears: 27,
    clinic: 'chongwen',
    at: { gestationDays: 11 * 7 + 5 },
    previousBirths: 1,
    colour: 'green',
  },
  {
    persona: 'week-16',
    name: '张秀兰',
    ageYears: 31,
    clinic: 'xiedian-village',
    at: { gestationDays: 16 * 7 },
    previousBirths: 1,
    colour: 'yellow',
  },
  {
    persona: 'week-20',
    name: '刘·阿依',
    ageYears: 25,
    clinic: 'qingquan',
    at: { gestationDays: 20 * 7 + 3 },
    previousBirths: 0,
    colour: 'green',
  },
  {
    persona: 'week-24',
    name: '陈静',
    ageYears: 36,
    clinic: 'chongwen',
    at: { gestationDays: 24 * 7 + 6 },
    previousBirths: 2,
    colour: 'orange',
  },
  {
    persona: 'week-29',
    name: '赵雨',
    ageYears: 24,
    clinic: 'qingquan',
    at: { gestationDays: 29 * 7 + 1 },
    previousBirths: 1,
    colour: 'yellow',
  },
  {
    persona: 'week-33',
    name: '黄丽',
    ageYears: 29,
    clinic: 'xiedian',
    at: { gestationDays: 33 * 7 + 4 },
    previousBirths: 0,
    colour: 'green',
  },
  {
    persona: 'week-36',
    name: '周桂英',
    ageYears: 41,
    clinic: 'xiedian',
    at: { gestationDays: 36 * 7 + 2 },
    previousBirths: 2,
    colour: 'red',
  },
  {
    persona: 'week-39',
    name: '徐梅',
    ageYears: 26,
    clinic: 'qingquan',
    at: { gestationDays: 39 * 7 + 5 },
    previousBirths: 0,
    colour: 'green',
  },
  {
    persona: 'day-2',
    name: '马婷婷',
    ageYears: 22,
    clinic: 'chongwen',
    at: { daysSinceBirth: 2 },
    previousBirths: 0,
    colour: 'green',
  },
  {
    persona: 'day-9',
    name: '朱红',
    ageYears: 33,
    clinic: 'qingquan',
    at: { daysSinceBirth: 9 },
    previousBirths: 1,
    colour: 'yellow',
  },
  {
    persona: 'day-40',
    name: '胡𬭛',
    ageYears: 28,
    clinic: 'xiedian',
    at: { daysSinceBirth: 40 },
    previousBirths: 0,
    colour: 'green',
  },
];

/** Somebody new each time: no consent, no handbook yet. */
export const NEW_MOTHER = 'new-mother';

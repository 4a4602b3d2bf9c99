import type { EnrolmentForm } from '../../../shared/contract/enrolment.ts';

/** What happened to one enrolment after the short form, in order, by whom. */
export interface DemoEnrolment {
  /** Sent in the day after she enrolled; absent while she has only filled in the short form. */
  readonly cover: EnrolmentForm;
  readonly by: string;
  readonly returned?: string;
  readonly confirmed?: true;
  /** The number of the paper book. */
  readonly paper?: string;
}

const coverOf = (husbandName: string, homeAddress: string): EnrolmentForm => ({
  ethnicity: '汉族',
  occupation: '种地',
  householdAddress: homeAddress,
  homeAddress,
  husbandName,
  husbandPhone: '13900003333',
  emergencyName: '李秀英',
  emergencyPhone: '13900004444',
  pregnanciesBefore: 1,
});

/** Women in every state of an enrolment; who is not here has only filled in the short form. Nobody’s real number stands here. */
export const DEMO_ENROLMENTS: Readonly<Record<string, DemoEnrolment>> = {
  'week-11': { cover: coverOf('王建国', '崇文街道西关村'), by: 'clinic-doctor-chongwen' },
  'week-16': {
    cover: coverOf('孙大伟', '斜店乡东村'),
    by: 'clinic-doctor-xiedian',
    returned: '丈夫的电话打不通，请再看一看',
  },
  'week-20': {
    cover: { ...coverOf('买买提·吐尔逊', '清泉街道幸福小区3号楼'), ethnicity: '维吾尔族', pregnanciesBefore: 0 },
    by: 'clinic-doctor',
    confirmed: true,
  },
  'week-24': {
    cover: coverOf('郭强', '崇文街道东关村'),
    by: 'clinic-doctor-chongwen',
    confirmed: true,
    paper: 'CW-0107',
  },
  'week-29': { cover: coverOf('赵大山', '清泉街道振兴路12号'), by: 'clinic-doctor', confirmed: true, paper: 'QQ-0231' },
  'week-36': { cover: coverOf('周成', '斜店乡西村'), by: 'clinic-doctor-xiedian', confirmed: true, paper: 'XD-0058' },
  'week-39': {
    cover: {
      ...coverOf('徐海', '清泉街道东村'),
      documentKind: 'id-card',
      documentNumber: '00000019961101004X',
      pregnanciesBefore: 0,
    },
    by: 'clinic-doctor',
  },
  'day-2': { cover: coverOf('马超', '崇文街道北街'), by: 'clinic-doctor-chongwen', confirmed: true, paper: 'CW-0093' },
  'day-9': { cover: coverOf('朱伟', '清泉街道西村'), by: 'clinic-doctor', confirmed: true, paper: 'QQ-0198' },
  'day-40': { cover: coverOf('胡军', '斜店乡东村'), by: 'clinic-doctor-xiedian', confirmed: true, paper: 'XD-0049' },
};

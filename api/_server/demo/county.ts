import type { InstitutionId } from '../../../shared/identity/ids.ts';

/** Synthetic ids are readable on purpose; nothing here is a real place of care’s number. */
const id = (n: number): InstitutionId => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as InstitutionId;

export interface DemoInstitution {
  readonly key: string;
  readonly id: InstitutionId;
  readonly parent: string | null;
  readonly kind: 'county-mch' | 'county-hospital' | 'township-clinic' | 'village-clinic';
  readonly township: string | null;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

/** 冠县 as the demonstration shows it: real place names, invented telephones. The parent stands before its children. */
export const DEMO_INSTITUTIONS: readonly DemoInstitution[] = [
  {
    key: 'mch',
    id: id(1),
    parent: null,
    kind: 'county-mch',
    township: null,
    name: '冠县妇幼保健院',
    phone: '063555500001',
    address: '冠县城区',
  },
  {
    key: 'hospital',
    id: id(2),
    parent: 'mch',
    kind: 'county-hospital',
    township: null,
    name: '冠县人民医院',
    phone: '063555500002',
    address: '冠县城区',
  },
  {
    key: 'qingquan',
    id: id(3),
    parent: 'mch',
    kind: 'township-clinic',
    township: '清泉街道',
    name: '清泉街道社区卫生服务中心',
    phone: '063555500003',
    address: '清泉街道',
  },
  {
    key: 'chongwen',
    id: id(4),
    parent: 'mch',
    kind: 'township-clinic',
    township: '崇文街道',
    name: '崇文街道社区卫生服务中心',
    phone: '063555500004',
    address: '崇文街道',
  },
  {
    key: 'xiedian',
    id: id(5),
    parent: 'mch',
    kind: 'township-clinic',
    township: '斜店乡',
    name: '斜店乡卫生院',
    phone: '063555500005',
    address: '斜店乡',
  },
  {
    key: 'xiedian-village',
    id: id(6),
    parent: 'xiedian',
    kind: 'village-clinic',
    township: '斜店乡',
    name: '斜店乡东村卫生室',
    phone: '063555500006',
    address: '斜店乡东村',
  },
];

/** The roles of people on the staff side, from the village up. */
export const STAFF_ROLES = ['village-doctor', 'clinic-doctor', 'county-supervisor'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Everyone who may call an endpoint. `job` is a scheduler or operator holding the job secret. */
export type Role = 'mother' | StaffRole | 'job';

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  mother: '孕产妇',
  'village-doctor': '村医',
  'clinic-doctor': '医生',
  'county-supervisor': '县妇幼管理员',
  job: '系统',
};

import type * as contract from '../../../shared/contract/demo.ts';
import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import { ROLE_WORDS } from '../../../shared/identity/role.ts';
import { gestationWords } from '../../../shared/pregnancy/gestational-age.ts';
import { DEMO_INSTITUTIONS } from './county.ts';
import { DEMO_STAFF, DEMO_WOMEN, NEW_MOTHER } from './personas.ts';

const placeName = (key: string): string => DEMO_INSTITUTIONS.find((place) => place.key === key)?.name ?? '';

/** The people one can be in the demonstration. */
export function listPersonas(): ReplyOf<typeof contract.listPersonas> {
  return {
    personas: [
      { persona: NEW_MOTHER, name: '新用户', who: '还没有建册', side: 'mother' },
      ...DEMO_WOMEN.map(({ persona, name, at, clinic }) => ({
        persona,
        name,
        who: `${'gestationDays' in at ? gestationWords(at.gestationDays) : `产后第${at.daysSinceBirth}天`} · ${placeName(clinic)}`,
        side: 'mother' as const,
      })),
      ...DEMO_STAFF.map(({ persona, name, role, institution }) => ({
        persona,
        name,
        who: `${ROLE_WORDS[role]} · ${placeName(institution)}`,
        side: 'staff' as const,
      })),
    ],
  };
}

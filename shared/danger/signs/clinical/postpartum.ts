import type { POSTPARTUM_SIGNS } from '../postpartum.ts';
import type { ClinicalRow } from './clinical-row.ts';

/** After birth alone. */
export const POSTPARTUM_CLINICAL: Readonly<Record<(typeof POSTPARTUM_SIGNS)[number]['id'], ClinicalRow>> = {
  'ds-pph': {
    words: '产后1小时湿透1片及以上卫生巾，或排出鸡蛋大血块，或流血后头晕心慌',
    suspect: '产后出血、晚期产后出血',
    source: 'AWHONN POST-BIRTH (pad per hour, egg-size clot); NICE CG37 tbl 5-1',
    status: 'synthesis',
  },
  'ds-heatstroke': {
    words: '闷热环境中高热、无汗、头晕恶心、神志不清',
    suspect: '产褥期中暑',
    source: 'Kaifeng 2022 No. 38 postpartum screen §三(三); 3.2 (口渴、多汗、心悸、恶心、胸闷 = early signs, T2)',
    status: 'synthesis',
  },
  'ds-lochia-foul': {
    words: '恶露发臭，或突然变多变鲜红',
    suspect: '产褥感染、胎盘残留',
    source: 'CDC Hear Her; NICE CG37 tbl 5-1; Kaifeng 2022 No. 38 postpartum screen 3.3',
    status: 'synthesis',
  },
  'ds-wound': {
    words: '刀口或会阴伤口红肿热痛、流脓、裂开',
    suspect: '伤口感染',
    source: 'AWHONN POST-BIRTH; Kaifeng 2022 No. 38 postpartum screen 3.4',
    status: 'synthesis',
  },
  'ds-urine-retention': {
    words: '产后6小时解不出小便',
    source: 'clinical knowledge',
    status: 'knowledge-unverified',
  },
  'ds-breast': {
    words: '乳房硬块红痛',
    suspect: '乳腺炎',
    source: 'Kaifeng 2022 No. 38 postpartum screen §三(三)',
    status: 'synthesis',
    note: '+ ≥38.0 ℃ → T2 (fever rule).',
  },
  'ds-lochia-long': {
    words: '恶露超过6周',
    suspect: '子宫复旧不全',
    source: 'clinical knowledge',
    status: 'knowledge-unverified',
  },
};

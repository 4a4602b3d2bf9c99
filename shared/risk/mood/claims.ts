import { EPDS, EPDS_CUT_OFFS } from './epds.ts';
import { PHQ9, PHQ9_BANDS, PHQ9_CUT_OFFS } from './phq9.ts';
import type { MoodScale } from './score.ts';

/** What the two scales decide by, for a clinician to sign. None is signed. Not shipped to phones. */
export interface MoodClaim {
  readonly id: string;
  readonly claim: string;
  readonly source: string;
  readonly status: 'seen' | 'seen-partial' | 'knowledge-unverified';
}

const CONSENSUS = '孕产妇心理健康管理专家共识（2019年）';

const selfHarm = ({ scale, selfHarmItem }: MoodScale, source: string, status: MoodClaim['status']): MoodClaim => ({
  id: `${scale} 自伤`,
  claim: `第${selfHarmItem}题≥1分：不论总分，当天联系她、当面评估安全`,
  source,
  status,
});

export const MOOD_CLAIMS: readonly MoodClaim[] = [
  {
    id: 'PHQ-9 再问',
    claim: `总分≥${PHQ9_CUT_OFFS.watch}：当面再问`,
    source: '常用筛查界值',
    status: 'knowledge-unverified',
  },
  {
    id: 'PHQ-9 评估',
    claim: `总分≥${PHQ9_CUT_OFFS.refer}（＞14）：关注，必要时转诊`,
    source: CONSENSUS,
    status: 'seen',
  },
  {
    id: 'PHQ-9 分段',
    claim: `${PHQ9_BANDS.map(({ from, to }) => `${from}～${to}`).join('、')}分；只给医护看，不写病名`,
    source: 'Kroenke 2001',
    status: 'knowledge-unverified',
  },
  selfHarm(PHQ9, '同EPDS第10题', 'knowledge-unverified'),
  {
    id: 'EPDS 再问',
    claim: `总分≥${EPDS_CUT_OFFS.watch}：当面再问`,
    source: '国内研究常用9或9.5',
    status: 'seen-partial',
  },
  {
    id: 'EPDS 复查',
    claim: `总分≥${EPDS_CUT_OFFS.repeat}：2～4周后再填一次`,
    source: CONSENSUS,
    status: 'seen',
  },
  { id: 'EPDS 评估', claim: `总分≥${EPDS_CUT_OFFS.refer}：进一步评估`, source: CONSENSUS, status: 'seen' },
  selfHarm(EPDS, `EPDS手册；${CONSENSUS}`, 'seen'),
  {
    id: 'EPDS 题目',
    claim: '题目有版权（英国皇家精神科医师学会）：程序只收得分，不显示题目',
    source: 'EPDS手册',
    status: 'seen',
  },
];

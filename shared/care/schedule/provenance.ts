/** How sure we are of a row, and where it was read. Not shipped to phones. All rows are unsigned. */
export interface CareProvenance {
  readonly status: 'seen' | 'seen-partial' | 'seen-secondary' | 'knowledge-unverified';
  readonly source: string;
  readonly verified: false;
}

const S0 = 'GitHub id 71052946106 ; eye: xrxxw.com';
const S1 = 'GitHub playbook id 71001007130 (cites wjw.wuhan.gov.cn 2018 guideline page)';
const S2 =
  'GitHub playbook id 71001007130 (cites wjw.wuhan.gov.cn 2018 guideline page) ; http://bbs.hdnzr.com/showtopic-13520.aspx (15–20+6)';
const S3 =
  'GitHub playbook id 71001007130 (cites wjw.wuhan.gov.cn 2018 guideline page) ; thresholds = WHO ANC DT.23 (92/180/153 mg/dL)';
const S4 = 'http://m.qebk.com/techan/3163c4403b4eff6aeb74c2ef0b58a177.html';
const S5 = 'http://www.colorbiotics.cn/html/yunqibaojian/14143.html';
const S6 = 'https://kpfans.com/article/rvbJM06bvp.html';
const S7 = 'https://m.wenke99.com/p-14859417.html';
const S8 = 'https://m.wenke99.com/p-14859417.html (2011 text) ; http://biz.doczj.com/doc/2c10322408.html';
const S9 = 'https://m.wenke99.com/p-14859417.html ; eye: https://www.xrxxw.com/article/view/679923.html';
const S10 = 'https://nangbaike.com/changshi/AD6yLX2VqY.html';
const S11 = 'https://trfsz.com/newsview24659.html ; http://jkxxw.com.cn/nvxing/ycbj/65124.html';
const S12 = 'national MTCT programme';
const S13 = 'same';
const S14 =
  '国家免疫规划疫苗儿童免疫程序及说明（2026年版）国疾控卫免发〔2026〕16号, 2026-06-17; https://www.ndcpa.gov.cn/jbkzzx/c100014/common/content/content_2073005020766703616.html ; https://www.chinacdc.cn/jkyj/mygh02/yfjzfw/mycx/202607/P020260706520776746753.pdf';
const S15 = '孕产期保健工作规范 卫妇社发〔2011〕56号';
const S16 = '孕前和孕期保健指南(2018)';
const S17 = '孕前和孕期保健指南(2018); http://www.yizhenghospital.cn/jkjy/detail.aspx?mt=1521&mtt=78 (10～13+6)';

const of = (status: CareProvenance['status'], source: string): CareProvenance => ({ status, source, verified: false });

/** By row id. */
export const CARE_PROVENANCE: Readonly<Record<string, CareProvenance>> = {
  'nbph-anc-1': of('seen', S11),
  'nbph-anc-2': of('seen', S11),
  'nbph-anc-3': of('seen', S11),
  'nbph-anc-4': of('seen', S11),
  'nbph-anc-5': of('seen', S11),
  'cma18-anc-1': of('seen-partial', S16),
  'cma18-anc-2': of('seen-partial', S16),
  'cma18-anc-3': of('seen-partial', S16),
  'cma18-anc-4': of('seen-partial', S16),
  'cma18-anc-5': of('seen-partial', S16),
  'cma18-anc-6': of('seen-partial', S16),
  'cma18-anc-7': of('seen-partial', S16),
  'test-nt': of('seen', S1),
  'test-serum1': of('seen', S1),
  'test-serum2': of('seen', S2),
  'test-nipt': of('seen', S1),
  'test-cvs': of('seen', S17),
  'test-amnio': of('knowledge-unverified', S16),
  'test-anomaly': of('seen', S1),
  'test-ogtt': of('seen', S3),
  'test-gbs': of('knowledge-unverified', S16),
  'test-nst': of('seen', S1),
  'test-early-us': of('seen', S1),
  'test-fm-count': of('seen', S10),
  'test-hiv-sy-hbv': of('knowledge-unverified', S12),
  'test-folic': of('seen', S5),
  'test-gdm-pp': of('knowledge-unverified', S16),
  'pp-visit-1': of('seen', S11),
  'pp-visit-28': of('knowledge-unverified', S15),
  'pp-42': of('seen', S11),
  'psy-1': of('seen', S6),
  'psy-2': of('seen', S6),
  'psy-3': of('seen', S6),
  'psy-4': of('seen', S6),
  'nb-heel': of('seen', S4),
  'nb-hear': of('seen', S4),
  'nb-hear2': of('seen', S13),
  'nb-chd': of('seen', S4),
  'ch-nb': of('seen', S8),
  'ch-1': of('seen', S7),
  'ch-3m': of('seen', S9),
  'ch-6m': of('seen-partial', S9),
  'ch-8m': of('seen', S9),
  'ch-12m': of('seen-partial', S9),
  'ch-18m': of('seen', S9),
  'ch-24m': of('seen-partial', S9),
  'ch-30m': of('seen', S9),
  'ch-36m': of('seen-partial', S9),
  'ch-4y': of('seen', S0),
  'ch-5y': of('seen', S0),
  'ch-6y': of('seen', S0),
  'vac-hepb-1': of('seen-secondary', S14),
  'vac-bcg-1': of('seen-secondary', S14),
  'vac-hepb-2': of('seen-secondary', S14),
  'vac-ipv-1': of('seen-secondary', S14),
  'vac-dtap-1': of('seen-secondary', S14),
  'vac-ipv-2': of('seen-secondary', S14),
  'vac-bopv-3': of('seen-secondary', S14),
  'vac-dtap-2': of('seen-secondary', S14),
  'vac-hepb-3': of('seen-secondary', S14),
  'vac-dtap-3': of('seen-secondary', S14),
  'vac-mena-1': of('seen-secondary', S14),
  'vac-mmr-1': of('seen-secondary', S14),
  'vac-jel-1': of('seen-secondary', S14),
  'vac-mena-2': of('seen-secondary', S14),
  'vac-dtap-4': of('seen-secondary', S14),
  'vac-mmr-2': of('seen-secondary', S14),
  'vac-hepal-1': of('seen-secondary', S14),
  'vac-jel-2': of('seen-secondary', S14),
  'vac-menac-1': of('seen-secondary', S14),
  'vac-bopv-4': of('seen-secondary', S14),
  'vac-dtap-5': of('seen-secondary', S14),
  'vac-menac-2': of('seen-secondary', S14),
  'vac-hpv-1': of('seen-secondary', S14),
  'vac-hpv-2': of('seen-secondary', S14),
  // Special courses of children whose mothers carry hepatitis B, written from the notes of the same table.
  'vac-hbig': of('knowledge-unverified', S14),
  'vac-hepb-extra-1': of('knowledge-unverified', S14),
  'vac-hepb-extra-2': of('knowledge-unverified', S14),
  'vac-hepb-extra-3': of('knowledge-unverified', S14),
};

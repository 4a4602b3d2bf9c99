import type { PREGNANCY_SIGNS } from '../pregnancy.ts';
import type { ClinicalRow } from './clinical-row.ts';

/** Pregnancy alone. */
export const PREGNANCY_CLINICAL: Readonly<Record<(typeof PREGNANCY_SIGNS)[number]['id'], ClinicalRow>> = {
  'ds-bleed-heavy-preg': {
    words: '阴道大量流血（1小时湿透1片及以上卫生巾，或有大血块，或伴头晕心慌）',
    suspect: '前置胎盘、胎盘早剥、流产、宫外孕',
    source: 'WHO ANC DT.01 (Bleeding vaginally); CDC Hear Her',
    status: 'synthesis',
    note: 'Pad threshold comes from postpartum lists; in pregnancy it only separates T1 from T2.',
  },
  'ds-ectopic': {
    words: '早孕期一侧下腹剧痛，伴头晕、肩痛或晕厥',
    suspect: '异位妊娠破裂',
    source: 'clinical knowledge',
    status: 'knowledge-unverified',
  },
  'ds-abruption': {
    words: '持续剧烈腹痛、肚子发硬像木板，有或没有流血',
    suspect: '胎盘早剥、子宫破裂',
    source: 'WHO ANC DT.01 (Severe abdominal pain); CDC Hear Her',
    status: 'synthesis',
  },
  'ds-cord-prolapse': {
    words: '破水后阴道口看到或摸到脐带',
    suspect: '脐带脱垂',
    source: 'clinical knowledge',
    status: 'knowledge-unverified',
    note: 'Waiting advice (knee-chest or hips raised, do not push cord back) needs sign-off.',
  },
  'ds-labour-imminent': {
    words: '有便意想用力、孩子快出来了',
    suspect: '急产',
    source: 'WHO ANC DT.01 (Imminent delivery)',
    status: 'synthesis',
  },
  'ds-bleed-late': {
    words: '任何阴道流血（不多）',
    suspect: '前置胎盘、早剥、早产',
    source: 'WHO ANC DT.01; CDC Hear Her',
    status: 'synthesis',
  },
  'ds-rom': {
    words: '阴道突然流出清水样液体、止不住',
    suspect: '胎膜破裂',
    source: 'CDC Hear Her (fluid leaking); WHO ANC DT.04/06 amniotic fluid <37 w refer urgently',
    status: 'synthesis',
    note: 'Lie on side during transport. Green, brown or bloody fluid, or <37+0 → tell hospital before arrival.',
  },
  'ds-contraction-preterm': {
    words: '不到37周，规律肚子发紧发硬（约10分钟1次或1小时≥6次），或腰酸下坠',
    suspect: '先兆早产、早产',
    source: 'clinical knowledge (clinical criterion ≥4 in 20 min or ≥8 in 60 min)',
    status: 'knowledge-unverified',
  },
  'ds-labour': {
    words: '满37周，规律宫缩5–6分钟1次、每次30秒以上',
    suspect: '临产（正常过程）',
    source: 'WHO ANC DT.01 (Labour)',
    status: 'synthesis',
    note: 'Not a danger sign by itself: route to her delivery hospital; no red alert for low-risk women.',
  },
  'ds-fm-reduced': {
    words: '胎动明显减少、比平时少一半以上，或2小时不到10次，或突然剧烈后变少',
    suspect: '胎儿窘迫',
    source: 'CDC Hear Her; https://nangbaike.com/changshi/AD6yLX2VqY.html',
    status: 'synthesis',
    note: 'Perceived reduction alone is enough; a normal count never cancels it. 24+0–27+6 felt-then-lost → also T2.',
  },
  'ds-vomit-severe': {
    words: '呕吐到24小时吃喝不进、尿很少或体重降≥5%',
    suspect: '妊娠剧吐、脱水',
    source: 'WHO ANC DT.01 (Severe vomiting); CDC Hear Her',
    status: 'synthesis',
  },
  'ds-vomit-late': {
    words: '20周后新出现恶心呕吐、上腹痛、极度乏力',
    suspect: '妊娠期急性脂肪肝、HELLP',
    source: 'Kaifeng 2022 No. 38 postpartum screen 2.2.1–2.2.2; knowledge',
    status: 'synthesis',
  },
  'ds-trauma': {
    words: '肚子被撞、摔倒、车祸',
    suspect: '胎盘早剥',
    source: 'clinical knowledge',
    status: 'knowledge-unverified',
  },
  'ds-bleed-early': {
    words: '少量流血或褐色分泌物，不痛',
    suspect: '先兆流产、异位妊娠未排除',
    source: 'clinical knowledge (WHO and CDC treat any bleeding as urgent)',
    status: 'knowledge-unverified',
    note: 'If intrauterine pregnancy is not yet confirmed by ultrasound → T2.',
  },
  'ds-fm-none-24w': {
    words: '满24周还从未感到胎动',
    source: 'RCOG practice (knowledge)',
    status: 'knowledge-unverified',
  },
  'ds-itch': {
    words: '手掌脚心或全身痒、夜里更重、没有皮疹',
    suspect: '妊娠期肝内胆汁淤积症',
    source: 'clinical knowledge',
    status: 'knowledge-unverified',
    note: 'Liver function and bile acids within 1–2 days; with reduced movement or jaundice → T2.',
  },
  'ds-edema': {
    words: '脸或手突然肿，或一周体重猛增',
    suspect: '子痫前期',
    source: 'CDC Hear Her (extreme swelling of hands/face); Kaifeng 2022 No. 38 postpartum screen 2.3.1',
    status: 'synthesis',
    note: 'Measure BP the same day and apply BP rules. Ankle swelling that goes after rest is usual.',
  },
};

import type { NEWBORN_SIGNS } from '../newborn.ts';
import type { ClinicalRow } from './clinical-row.ts';

/** The newborn, to 28 days. */
export const NEWBORN_CLINICAL: Readonly<Record<(typeof NEWBORN_SIGNS)[number]['id'], ClinicalRow>> = {
  'ds-nb-apnea': {
    words: '呼吸停顿、发紫、叫不醒、全身发软',
    source:
      'https://www.open.edu/openlearncreate/mod/oucontent/view.php?id=246&section=1.5 ; https://medicalguidelines.msf.org/viewport/ONC/english/10-3-care-of-the-sick-newborn-51418338.html',
    status: 'synthesis',
  },
  'ds-nb-convulsion': {
    words: '抽搐',
    source:
      'https://www.open.edu/openlearncreate/mod/oucontent/view.php?id=246&section=1.5 ; https://www.growingyourbaby.com/tips-to-help-parents-identify-a-severely-ill-baby/',
    status: 'synthesis',
  },
  'ds-nb-breathfast': {
    words: '安静时呼吸≥60次/分，或胸口明显凹陷、呻吟',
    source:
      'https://www.open.edu/openlearncreate/mod/oucontent/view.php?id=246&section=1.5 ; https://www.growingyourbaby.com/tips-to-help-parents-identify-a-severely-ill-baby/',
    status: 'synthesis',
    note: 'Severe indrawing, grunting or blue → T1. ≤30/min is also a danger sign.',
  },
  'ds-nb-fever': {
    words: '腋温≥37.5℃（松开包被15–30分钟复测；≥38.0℃立即就医）',
    source:
      'https://www.open.edu/openlearncreate/mod/oucontent/view.php?id=246&section=1.5 (≥37.5) ; https://www.growingyourbaby.com/tips-to-help-parents-identify-a-severely-ill-baby/ (>37.5) ; https://medicalguidelines.msf.org/viewport/ONC/english/10-3-care-of-the-sick-newborn-51418338.html (>38)',
    status: 'synthesis',
    note: 'Cut-off disagreement 37.5 / 38.0.',
  },
  'ds-nb-cold': {
    words: '腋温<35.5℃，或摸着凉、保暖后不回升',
    source:
      'https://www.growingyourbaby.com/tips-to-help-parents-identify-a-severely-ill-baby/ ; https://medicalguidelines.msf.org/viewport/ONC/english/10-3-care-of-the-sick-newborn-51418338.html (<35.5) ; https://www.open.edu/openlearncreate/mod/oucontent/view.php?id=246&section=1.5 (<35)',
    status: 'synthesis',
    note: '35.5–36.4: warm skin to skin and recheck.',
  },
  'ds-nb-feeding': {
    words: '不吃奶、吸吮无力',
    source:
      'https://www.open.edu/openlearncreate/mod/oucontent/view.php?id=246&section=1.5 ; https://www.growingyourbaby.com/tips-to-help-parents-identify-a-severely-ill-baby/',
    status: 'synthesis',
  },
  'ds-nb-lethargy': {
    words: '不动，或只有刺激才动',
    source: 'https://www.growingyourbaby.com/tips-to-help-parents-identify-a-severely-ill-baby/',
    status: 'synthesis',
    note: 'Unrousable → T1.',
  },
  'ds-nb-jaundice': {
    words: '出生24小时内发黄，或黄到手心脚心，或2周后仍黄',
    source: 'https://www.open.edu/openlearncreate/mod/oucontent/view.php?id=246&section=1.5',
    status: 'synthesis',
    note: 'Preterm: 3–4 weeks (knowledge).',
  },
  'ds-nb-vomit': {
    words: '反复呕吐、吐绿色或带血，腹胀，24小时未排胎便',
    source: 'https://www.open.edu/openlearncreate/mod/oucontent/view.php?id=246&section=1.5 ; bilious: knowledge',
    status: 'synthesis',
  },
  'ds-nb-cord': {
    words: '脐部红肿扩散到皮肤、流脓或出血不止',
    source:
      'https://bestpediatricianingurgaon.com/danger-signs-in-newborns/ ; https://medicalguidelines.msf.org/viewport/ONC/english/10-3-care-of-the-sick-newborn-51418338.html',
    status: 'synthesis',
  },
  'ds-nb-eye': {
    words: '眼睑红肿流脓',
    source: 'https://www.open.edu/openlearncreate/mod/oucontent/view.php?id=246&section=1.5',
    status: 'synthesis',
  },
  'ds-nb-pustule': {
    words: '皮肤脓疱多（>10个）或大水疱',
    source: 'https://bestpediatricianingurgaon.com/danger-signs-in-newborns/',
    status: 'synthesis',
  },
  'ds-nb-bleeding': {
    words: '任何部位出血',
    source: 'https://www.open.edu/openlearncreate/mod/oucontent/view.php?id=246&section=1.5',
    status: 'synthesis',
  },
  'ds-nb-pale': {
    words: '苍白',
    source: 'https://www.open.edu/openlearncreate/mod/oucontent/view.php?id=246&section=1.5',
    status: 'synthesis',
  },
  'ds-nb-weight': {
    words: '10天后体重还没回到出生体重，或第4天后尿少（<6次/天）',
    source: 'clinical knowledge',
    status: 'knowledge-unverified',
  },
};

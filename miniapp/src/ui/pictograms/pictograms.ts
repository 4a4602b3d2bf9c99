import type { PictogramName } from '../../../../shared/danger/pictogram.ts';
import { BABY_FACE, BABY_LYING, BUST, circle, dots, drop, flash, PREGNANT, path } from './parts.ts';

/** What each danger sign looks like: line drawings of this project, one weight, 48×48. */
export const PICTOGRAMS: Readonly<Record<PictogramName, string>> = {
  fainting: circle(11, 33, 5) + path('M16 36h14l8 5M23 36l-3 5M5 44h38M19 21c-5-3-4-11 3-12 6-1 9 5 6 9-2 3-6 2-6-1'),
  breathless:
    circle(18, 16, 10) +
    circle(23, 21, 2.5) +
    dots([15, 14], [22, 14]) +
    path('M4 44c1-9 6-13 14-13s13 4 14 13M34 12h9M33 20h11M34 28h9'),
  'chest-pain': BUST + flash(26, 29),
  'face-droop': circle(24, 25, 17) + dots([17, 21]) + path('M28 22l6 2.5M15 32c5-1 9 0 12 2l6 4'),
  headache: circle(24, 30, 13) + path('M17 29.5l4-1.5M31 29.5l-4-1.5M20 37c2-2 6-2 8 0M24 4v8M11 8l4 6M37 8l-4 6'),
  'blood-pressure': circle(34, 15, 9) + path('M34 15l4-4M34 24v5c0 4-3 6-8 6M6 26h20v17H6zM12 26v17M30 18h.1'),
  'finger-clip': path('M4 20h12M4 29h12M16 13h22a5 5 0 0 1 5 5v13a5 5 0 0 1-5 5H16zM21 25h4l3-6 4 11 2-5h4'),
  thermometer: path('M20 9a4 4 0 0 1 8 0v20a8 8 0 1 1-8 0zM24 17v17M33 10h5M33 16h4M33 22h5') + dots([24, 35]),
  'yellow-eyes':
    path('M4 26c6-9 13-12 20-12s14 3 20 12c-6 9-13 12-20 12S10 35 4 26zM24 3v5M9 7l3 4M39 7l-3 4') + circle(24, 26, 6),
  'swollen-leg': path('M15 4v12c-5 7-5 15-1 21v7h21c1-4-3-6-9-7 0-5 5-12 2-21V4M6 20l-4-2M5 28H1M36 20l5-2M36 28h5'),
  'swollen-face':
    circle(24, 25, 15) +
    path(
      'M14 23c2-3 5-3 7 0-2 2-5 2-7 0zM27 23c2-3 5-3 7 0-2 2-5 2-7 0zM20 33c2 1 6 1 8 0M5 19l-3-2M4 27H1M43 19l3-2M44 27h3',
    ),
  'belly-pain': PREGNANT + flash(26, 24),
  'hard-belly': PREGNANT + path('M39 23c3 5 3 11 0 16M43 19c4 7 4 17 0 24M22 25c4 2 6 5 6 8'),
  fall: circle(15, 12, 5) + path('M17 18l5 12 11-3 7 5M22 30l-6 7-8-1M19 21l11-4 4-5M5 44h38M37 40l4-2'),
  vomiting:
    circle(19, 14, 9) + dots([21, 12]) + path('M5 44c0-10 4-16 10-20M28 17c5 2 7 6 7 12M25 34h18l-2 10H27zM31 29v-4'),
  toilet: path('M12 5h11v17H12zM10 22h28c0 8-4 12-10 13v9H17v-9c-4-2-7-6-7-13zM16 10h3'),
  'red-spots':
    path('M19 4c0 6-11 6-11 14v26M29 4c0 6 11 6 11 14v26M15 24v20M33 24v20') +
    dots([20, 22], [27, 19], [24, 28], [29, 31], [19, 35], [26, 39]),
  itching: path(
    'M12 3v13a3 3 0 0 0 6 0V8M18 8v11a3 3 0 0 0 6 0V8M24 8v10a3 3 0 0 0 6 0V8M30 8v7a3 3 0 0 0 6 0V3M16 26l-3 6M24 27l-3 6M32 25l-3 6M4 41c12-3 28-3 40 0',
  ),
  tired: circle(19, 29, 14) + path('M10 28c2 2 5 2 6 0M22 28c2 2 5 2 6 0M16 37h6M34 5h9l-9 10h9'),
  'sugar-drop': drop(24, 4, 13) + path('M24 20v13M18 28l6 6 6-6'),
  'heavy-heart':
    path('M24 43S5 32 5 18a9.5 9.5 0 0 1 19-3 9.5 9.5 0 0 1 19 3c0 14-19 25-19 25zM18 32c3-4 9-4 12 0') +
    dots([17, 22], [31, 22]),
  'unsafe-home': path('M5 23L24 7l19 16M10 19v24h28V19M24 22v10') + dots([24, 37]),
  'sick-contact':
    circle(12, 14, 7) +
    circle(37, 19, 6) +
    path('M3 44c0-11 3-17 9-17s9 6 9 17M28 44c0-9 3-14 9-14s8 5 8 14') +
    dots([22, 14], [26, 19], [27, 12]),
  'heavy-bleeding': drop(24, 3, 9) + drop(11, 24, 7) + drop(37, 24, 7),
  'light-bleeding':
    path('M17 4h14c3 0 4 2 4 5 0 6-3 9-3 15s3 9 3 15c0 3-1 5-4 5H17c-3 0-4-2-4-5 0-6 3-9 3-15s-3-9-3-15c0-3 1-5 4-5z') +
    drop(24, 17, 5),
  'water-breaking': PREGNANT + drop(33, 38, 2.5) + drop(41, 36, 2.5) + drop(39, 27, 2.5),
  'birth-near': PREGNANT + circle(26, 32, 3.5) + path('M37 36v9M32 41l5 5 5-5'),
  'baby-still':
    path('M9 4c-4 10-4 28 0 40M12 12c16 0 29 6 29 17s-11 14-27 13M36 4h7l-7 8h7M24 34c7 2 12-3 11-9-1-5-8-6-10-2') +
    circle(20, 31, 5),
  'hot-weather':
    circle(16, 17, 8) +
    path('M16 2v4M16 28v4M1 17h4M27 17h3M6 7l2 2M26 7l-2 2M6 27l2-2M34 14a4 4 0 0 1 8 0v18a7 7 0 1 1-8 0zM38 22v14'),
  wound: path(
    'M6 24h36M12 19v10M18 19v10M24 19v10M30 19v10M36 19v10M8 10h32a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V14a4 4 0 0 1 4-4z',
  ),
  breast:
    path('M15 4c1 8-3 12-3 17 11 1 22 6 22 13s-9 9-20 9M34 33h4M25 18l2-4M32 21l3-4M39 26l4-2') + circle(22, 32, 3.5),
  'baby-breathing':
    circle(19, 27, 15) +
    path('M19 12c-2.5 2-2 5 1 5.5M37 16h8M38 24h8M37 32h8') +
    circle(19, 34, 3) +
    dots([13, 25], [25, 25]),
  'baby-fit': BABY_LYING + path('M9 25h2M15 25h2M22 14l3-5 4 5 3-5 4 5M20 40l3 5 4-5 3 5 4-5'),
  'baby-limp':
    circle(24, 12, 8) +
    path(
      'M18 20c-2 5-2 11 1 16h10c3-5 3-11 1-16M18 22c-5 4-8 9-8 16M30 22c5 4 8 9 8 16M20 36l-3 8M28 36l3 8M19 12h3M26 12h3M22 16h4',
    ),
  'baby-temperature':
    circle(18, 28, 14) +
    path('M18 14c-2 2-2 4 1 5M14 34c2 2 5 2 7 0M37 8a3.5 3.5 0 0 1 7 0v20a6 6 0 1 1-7 0zM40.5 14v18') +
    dots([13, 26], [22, 26]),
  'baby-feeding': path(
    'M17 17h14v22a5 5 0 0 1-5 5h-4a5 5 0 0 1-5-5zM15 12h18v5H15zM20 12c0-5 1-9 4-9s4 4 4 9M17 25h6M17 32h6M38 24l6 6M44 24l-6 6',
  ),
  'baby-skin':
    BABY_FACE + path('M20 34c2 2 6 2 8 0') + dots([18, 24], [30, 24], [13, 29], [35, 29], [24, 28], [15, 18], [33, 18]),
  'baby-navel':
    path('M11 4c-3 12-3 20 0 30M37 4c3 12 3 20 0 30M9 34h30l-6 10H15zM24 12v4M16 17l3 2M32 17l-3 2M24 22h.1') +
    circle(24, 22, 4),
  'baby-eye':
    BABY_FACE +
    path('M12 24c2-3 6-3 8 0-2 2-6 2-8 0zM28 24c2-3 6-3 8 0-2 2-6 2-8 0zM20 35c2 1 6 1 8 0M16 29v3M32 29v3'),
  'baby-scale':
    circle(13, 15, 5) +
    path('M18 12c6-2 16-1 17 4 0 2-1 4-4 4M5 18c2 6 9 8 19 8s17-2 19-8M15 26l-4 18h26l-4-18M24 38l3-4') +
    circle(24, 36, 6),
};

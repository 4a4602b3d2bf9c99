import { join } from 'node:path';
import { BEST } from './best.ts';
import { CLINIC_SCENES } from './clinic-scenes.ts';
import { ENROLMENT_SCENES } from './enrolment-scenes.ts';
import { HER_SCENES } from './her-scenes.ts';
import type { Scene } from './scene.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 360, height: 780 },
  { width: 1280, height: 800 },
] as const;
const LOOKS = ['ordinary', 'care', 'dark'] as const;

/** One picture to be taken. */
export interface Shot {
  readonly scene: Scene;
  readonly size: { readonly width: number; readonly height: number };
  readonly look: (typeof LOOKS)[number];
  readonly file: string;
  /** Pixels of the picture to one of the screen. */
  readonly scale: number;
}

const SCENES: readonly Scene[] = [...HER_SCENES, ...ENROLMENT_SCENES, ...CLINIC_SCENES];

/** Every screen in every state, size and look; in the dark only a few. */
export const allShots = (): readonly Shot[] =>
  SIZES.flatMap((size) =>
    LOOKS.flatMap((look) =>
      SCENES.filter(({ dark }) => look !== 'dark' || (dark === true && size.width !== 360)).map((scene): Shot => {
        const name = `${scene.name}${look === 'ordinary' ? '' : `-${look}`}.png`;
        return { scene, size, look, scale: 1, file: join('screens', `${size.width}x${size.height}`, name) };
      }),
    ),
  );

/** The dozen of the README. */
export const bestShots = (): readonly Shot[] =>
  Object.entries(BEST).map(([name, { scene: wanted, size, look }]) => {
    const scene = SCENES.find((candidate) => candidate.name === wanted);
    if (scene === undefined) throw new Error(`no scene ${wanted}`);
    return { scene, size, look, scale: size.width > 1000 ? 1 : 1.5, file: join('docs', 'screens', `${name}.png`) };
  });

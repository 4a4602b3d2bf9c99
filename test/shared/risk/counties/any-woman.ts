import fc from 'fast-check';
import { RISK_COLOURS } from '../../../../shared/risk/colour.ts';
import { LAYERS } from '../../../../shared/risk/layer.ts';
import type { CountySettings } from '../../../../shared/risk/routing/county-settings.ts';
import { KEY_REASONS, type KeyReason } from '../../../../shared/risk/routing/key-population.ts';
import type { Route, RouteInput } from '../../../../shared/risk/routing/route.ts';

/** A woman about whom everything is known and nothing is found; a case names what differs. */
export const woman = (input: Partial<RouteInput> = {}): RouteInput => ({
  colour: 'green',
  purple: 'no',
  star: false,
  stage: 'pregnancy',
  ageYears: 27,
  keyReasons: [],
  ...input,
});

export const STAGES = ['pregnancy', 'delivery', 'postpartum'] as const;
export const COLOURS = ['unassessed', ...RISK_COLOURS] as const;

const TICKED: readonly KeyReason[] = KEY_REASONS.map(({ code }) => code).filter(
  (code): code is KeyReason => code !== 'age-18-or-under' && code !== 'age-45-or-over',
);

export const anyLayer = fc.constantFrom(...LAYERS);

export const anySettings: fc.Arbitrary<CountySettings> = fc.record({
  kaifengYellowCase: fc.constantFrom('all-yellow' as const, 'star-where-able' as const),
  guanxianRegister: fc.constantFrom('by-institution' as const, 'tenth-only' as const),
  hbsagCarrier: fc.constantFrom('yellow-only' as const, 'also-purple' as const),
  orangeDays: fc.constantFrom('calendar' as const, 'working' as const),
  pengshuiKey: fc.constantFrom('as-high-risk' as const, 'ledger-only' as const),
  nanjiangOlder: fc.constantFrom('norm-35' as const, 'no-number' as const),
});

/** Any woman, with anything but her colour, purple and stage possibly unknown. */
export const anyWoman: fc.Arbitrary<RouteInput> = fc.record(
  {
    colour: fc.constantFrom(...COLOURS),
    purple: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
    star: fc.boolean(),
    stage: fc.constantFrom(...STAGES),
    ageYears: fc.integer({ min: 10, max: 60 }),
    keyReasons: fc.subarray([...TICKED]),
    hbsagCarrier: fc.boolean(),
    referred: fc.boolean(),
  },
  { requiredKeys: ['colour', 'purple', 'stage'] },
);

/** Everything a route asks somebody to do, one line each. */
export const dutiesOf = ({ followedBy, deliversAt, caseManagement, deadlines, notes }: Route): readonly string[] => [
  ...[followedBy, ...followedBy.also].map(({ institutions }) => `followed by ${institutions.join('/')}`),
  ...(deliversAt === null
    ? []
    : [deliversAt, ...deliversAt.also].map((at) => `delivers at ${at.institutions.join('/')}`)),
  ...(caseManagement.applies === 'yes' ? ['case management'] : []),
  ...deadlines.map(({ id }) => `deadline ${id}`),
  ...notes.map(({ id }) => `note ${id}`),
];

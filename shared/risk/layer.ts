/**
 * Whose rules apply. The national norm is the ground; Henan's plan adds the ☆ yellow on top of it; a county's own plan says who follows and
 * delivers. A county that writes nothing about a point falls back to its province, then to the national layer.
 */
export const COUNTY_IDS = ['pengshui', 'shapotou', 'kaifeng', 'nanjiang', 'guanxian'] as const;
export type CountyId = (typeof COUNTY_IDS)[number];

export const LAYERS = ['national', 'henan', ...COUNTY_IDS] as const;
export type Layer = (typeof LAYERS)[number];

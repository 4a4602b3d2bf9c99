import type { CountyId, Layer } from '../layer.ts';
import { HENAN_CARE } from '../provinces/henan.ts';
import type { CarePlan } from '../routing/care-plan.ts';
import { NATIONAL_CARE } from '../routing/national-care.ts';
import { GUANXIAN_CARE } from './guanxian.ts';
import { KAIFENG_CARE } from './kaifeng.ts';
import { NANJIANG_CARE } from './nanjiang.ts';
import { PENGSHUI_CARE } from './pengshui.ts';
import { SHAPOTOU_CARE } from './shapotou.ts';

export { COUNTY_IDS, type CountyId } from '../layer.ts';

/** What each layer's own documents say, and nothing of the layers below it. */
export const CARE_PLANS: Readonly<Record<Layer, CarePlan>> = {
  national: NATIONAL_CARE,
  henan: HENAN_CARE,
  pengshui: PENGSHUI_CARE,
  shapotou: SHAPOTOU_CARE,
  kaifeng: KAIFENG_CARE,
  nanjiang: NANJIANG_CARE,
  guanxian: GUANXIAN_CARE,
};

/** The layers that speak for one, the nearest first. */
export const layersOf = (layer: Layer): readonly Layer[] => {
  if (layer === 'national') return ['national'];
  if (layer === 'kaifeng') return ['kaifeng', 'henan', 'national'];
  return [layer, 'national'];
};

/** Names as institutions carry them; for Kaifeng also the districts its plan names. */
const NAMES: Readonly<Record<CountyId, readonly string[]>> = {
  pengshui: ['彭水苗族土家族自治县', '彭水自治县', '彭水县', '彭水'],
  shapotou: ['沙坡头区', '沙坡头'],
  kaifeng: ['开封市', '开封', '祥符区', '杞县', '通许县', '尉氏县'],
  nanjiang: ['南江县', '南江'],
  guanxian: ['冠县'],
};

/** The county an institution's `county` names, or null when it is none of ours: then the national layer holds. */
export function countyByChineseName(name: string): CountyId | null {
  const wanted = name.trim();
  return (Object.keys(NAMES) as CountyId[]).find((id) => NAMES[id].indexOf(wanted) >= 0) ?? null;
}

/** The layer whose rules hold at an institution of this county. */
export const layerOfCounty = (name: string): Layer => countyByChineseName(name) ?? 'national';

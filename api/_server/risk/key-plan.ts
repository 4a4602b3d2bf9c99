import { CARE_PLANS, layerOfCounty, layersOf } from '../../../shared/risk/counties/index.ts';
import type { KeyPlan } from '../../../shared/risk/routing/key-population.ts';

/** The list of the plan that speaks for a county; undefined where none has one. */
export const keyPlanOf = (county: string): KeyPlan | undefined =>
  layersOf(layerOfCounty(county))
    .map((layer) => CARE_PLANS[layer].key)
    .find((key) => key !== undefined);

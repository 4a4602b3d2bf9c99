import * as v from 'valibot';
import type { KeyPopulationId, PregnancyId } from '../identity/ids.ts';
import { TICKED_KEY_REASONS } from '../risk/routing/key-population.ts';
import { endpoint, staff } from './define.ts';
import { id } from './fields.ts';
import { riskPage } from './risk-page.ts';

export const recordKeyPopulation = endpoint({
  id: 'risk.record-key-population',
  method: 'POST',
  path: '/api/clinic/pregnancies/:pregnancyId/key-population',
  summary:
    'Which reasons of the county’s key-population list apply to her, for staff alone. An empty list says that it was asked and none does.',
  access: staff,
  lane: 'write',
  params: v.strictObject({ pregnancyId: id<PregnancyId>() }),
  body: v.strictObject({
    /** Made by the client: the same id and content twice is one answer. */
    id: id<KeyPopulationId>(),
    /** The answer the caller saw; `null` for the first. */
    previousId: v.nullable(id<KeyPopulationId>()),
    reasons: v.pipe(
      v.array(v.picklist(TICKED_KEY_REASONS)),
      v.maxLength(TICKED_KEY_REASONS.length, '选得太多了'),
      v.check((reasons) => new Set(reasons).size === reasons.length, '同一项选了两次'),
    ),
  }),
  reply: riskPage,
  errors: ['not-found', 'state-conflict', 'id-reused'],
});

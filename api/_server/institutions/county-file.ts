import * as v from 'valibot';
import { personName, phone, text } from '../../../shared/contract/fields.ts';
import { web, webhookSecret } from '../webhook-fields.ts';

const place = v.strictObject({
  /** A short name of your own, for `parent` to point at. */
  key: text,
  /** The institution above; null for the county maternal and child hospital, which stands first. */
  parent: v.nullable(text),
  kind: v.picklist(['county-mch', 'county-hospital', 'township-clinic', 'village-clinic']),
  township: v.optional(v.nullable(text), null),
  name: text,
  phone: v.optional(v.nullable(phone), null),
  address: v.optional(v.nullable(text), null),
  /** Key of the WeCom group robot that is told of alerts. */
  wecomRobotKey: v.optional(text),
  /** The hospital’s own system, told by Standard Webhooks. */
  webhook: v.optional(v.strictObject({ url: web, secret: webhookSecret })),
});

/** Women choose their clinic by its township. */
const isClinic = (kind: v.InferOutput<typeof place>['kind']): boolean =>
  kind === 'township-clinic' || kind === 'village-clinic';

/** A county as its people write it down. */
export const countyFile = v.strictObject({
  county: text,
  institutions: v.pipe(
    v.array(
      v.pipe(
        place,
        v.forward(
          v.partialCheck(
            [['kind'], ['township']],
            ({ kind, township }) => !isClinic(kind) || township !== null,
            'a clinic names the township it serves',
          ),
          ['township'],
        ),
      ),
    ),
    v.minLength(1),
  ),
  supervisor: v.strictObject({ name: personName }),
});

export type CountyFile = v.InferOutput<typeof countyFile>;

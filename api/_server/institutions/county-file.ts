import * as v from 'valibot';
import { personName, phone, text } from '../../../shared/contract/fields.ts';
import { COUNTY_SETTING_CHOICES, type CountySettings } from '../../../shared/risk/routing/county-settings.ts';
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

/** One setting; what is refused is named with what it may be. */
const setting = <K extends keyof CountySettings>(name: K) => {
  const choices = COUNTY_SETTING_CHOICES[name];
  return v.optional(v.picklist(choices, `settings.${name} is one of ${choices.join(', ')}`));
};

/** How the county reads what its plan leaves open; what is left out is the documented default (`npm run clinical:unverified`). */
const settings = v.strictObject({
  kaifengYellowCase: setting('kaifengYellowCase'),
  guanxianRegister: setting('guanxianRegister'),
  hbsagCarrier: setting('hbsagCarrier'),
  orangeDays: setting('orangeDays'),
  pengshuiKey: setting('pengshuiKey'),
  nanjiangOlder: setting('nanjiangOlder'),
});

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
  settings: v.optional(settings, {}),
});

export type CountyFile = v.InferOutput<typeof countyFile>;

import { countySettings, institutions } from '../../api/_server/institutions/tables.ts';
import type { CountySettings } from '../../shared/risk/routing/county-settings.ts';
import type { TestService } from './test-service.ts';

/** Lets the tests’ county be called `name`, so that its plan speaks for it, and read that plan as `settings` says. */
export async function putUnderPlan(
  { db }: TestService,
  name: string,
  settings: Partial<CountySettings> = {},
): Promise<void> {
  await db.query.update(institutions).set({ county: name });
  await db.query
    .insert(countySettings)
    .values({ county: name, settings })
    .onConflictDoUpdate({ target: countySettings.county, set: { settings } });
}

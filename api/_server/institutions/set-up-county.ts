import type { InstitutionId } from '../../../shared/identity/ids.ts';
import type { Queryable } from '../db/client.ts';
import { issueInvitation } from '../identity/invite-staff.ts';
import { addChannel } from '../messaging/add-channel.ts';
import type { Deps } from '../ports.ts';
import type { CountyFile } from './county-file.ts';
import { isCountyThere, saveCountySettings, saveInstitution } from './institution-store.ts';

/**
 * Writes a county’s tree with its channels and invites its first supervisor, or nothing at all.
 * The root must be the county maternal and child hospital, which every route ends in; parents stand before children.
 */
export async function setUpCounty(deps: Deps, file: CountyFile): Promise<{ invitation: string; expiresAt: string }> {
  const [root, ...others] = file.institutions;
  if (root === undefined || root.kind !== 'county-mch' || root.parent !== null) {
    throw new Error('the first institution must be the county maternal and child hospital, with no parent');
  }
  return deps.db.transaction(async (tx) => {
    // A second tree of the same county would have alerts told at both.
    if (await isCountyThere(tx, { county: file.county })) throw new Error(`${file.county} is set up already`);
    const ids = new Map<string, InstitutionId>();
    for (const place of [root, ...others]) ids.set(place.key, await addPlace(deps, tx, file.county, place, ids));
    const said = Object.entries(file.settings).filter(([, value]) => value !== undefined);
    await saveCountySettings(tx, { county: file.county, settings: Object.fromEntries(said) });
    const institutionId = ids.get(root.key);
    if (institutionId === undefined) throw new Error('the county has no root');
    return issueInvitation(deps, tx, {
      name: file.supervisor.name,
      role: 'county-supervisor',
      institutionId,
      invitedBy: null,
    });
  });
}

async function addPlace(
  deps: Deps,
  tx: Queryable,
  county: string,
  place: CountyFile['institutions'][number],
  known: ReadonlyMap<string, InstitutionId>,
): Promise<InstitutionId> {
  const { key, parent, wecomRobotKey, webhook, ...row } = place;
  const parentId = parent === null ? null : known.get(parent);
  if (parentId === undefined) throw new Error(`${key}: its parent ${parent} must stand before it`);
  if (parentId === null && known.size > 0) throw new Error(`${key}: only the first institution has no parent`);
  if (known.has(key)) throw new Error(`${key} stands twice`);
  const id = deps.ids.uuid() as InstitutionId;
  await saveInstitution(tx, { ...row, id, parentId, county });
  if (wecomRobotKey !== undefined)
    await addChannel(deps, tx, { institutionId: id, channel: 'wecom', address: wecomRobotKey });
  if (webhook !== undefined) {
    await addChannel(deps, tx, { institutionId: id, channel: 'webhook', address: webhook.url, secret: webhook.secret });
  }
  return id;
}

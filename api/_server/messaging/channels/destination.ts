import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

export type CheckedDestination =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly error: 'address-refused' };

/** Names that mean this machine or this network whatever the resolver says. */
const LOCAL_NAME = /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|arpa)$/;

const REFUSED: CheckedDestination = { ok: false, error: 'address-refused' };

/**
 * Whether a configured address may be called at all. The host must be written the one plain way: what the URL parser would
 * rewrite (decimal, octal, hexadecimal, short, full-width or escaped spellings) is refused, so nobody has to guess what it means.
 * `allowPrivate` is for machines of our own: laptops, tests, a hospital network.
 */
export function checkDestination(address: string, allowPrivate: boolean): CheckedDestination {
  const written = /^https?:\/\/([^/?#\\]+)(?=[/?#]|$)/i.exec(address)?.[1];
  if (written === undefined || /\s/.test(address) || !URL.canParse(address)) return REFUSED;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || written.includes('@')) return REFUSED;
  if (allowPrivate) return { ok: true, url };
  if (url.protocol !== 'https:') return REFUSED;

  const host = written.replace(/:\d*$/, '').toLowerCase();
  if (host !== url.hostname) return REFUSED;
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  if (isIP(bare) !== 0) return isPublicAddress(bare) ? { ok: true, url } : REFUSED;
  if (host.endsWith('.') || !host.includes('.') || LOCAL_NAME.test(host)) return REFUSED;
  return { ok: true, url };
}

export type ResolveAll = (
  hostname: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

const resolveBySystem: ResolveAll = (hostname) => systemLookup(hostname, { all: true, verbatim: true });

/** The error code of a name that leads, with any of its addresses, where we do not go. */
export const ADDRESS_REFUSED = 'EADDRESSREFUSED';

/**
 * A `lookup` for node:http that hands out only addresses it has checked. The socket connects to exactly these, so a name
 * cannot answer one thing to the check and another to the connection. One private address among many refuses them all.
 */
export function pinnedLookup(allowPrivate: boolean, resolveAll: ResolveAll = resolveBySystem): LookupFunction {
  return (hostname, options, done) => {
    const fail = (code: string): void => done(Object.assign(new Error(code), { code }), []);
    resolveAll(hostname).then(
      (found) => {
        const [first] = found;
        if (first === undefined) fail('ENOTFOUND');
        else if (!allowPrivate && !found.every(({ address }) => isPublicAddress(address))) fail(ADDRESS_REFUSED);
        else if (options.all === true) done(null, [...found]);
        else done(null, first.address, first.family);
      },
      () => fail('ENOTFOUND'),
    );
  };
}

import type { LookupAddress } from 'node:dns';
import { describe, expect, test } from 'vitest';
import { checkDestination, pinnedLookup } from '../../../../api/_server/messaging/channels/destination.ts';
import { isPublicAddress } from '../../../../api/_server/messaging/channels/public-address.ts';

describe('the address of a webhook', () => {
  test.each([
    'https://hooks.example.org/in',
    'https://HOOKS.example.org:8443/in?a=1#b',
    'https://xn--fiq228c5hs.xn--fiqs8s/in',
    'https://93.184.216.34/in',
    'https://[2606:2800:220:1:248:1893:25c8:1946]/in',
    'https://hooks.example.org',
  ])('%s may be called', (address) => {
    expect(checkDestination(address, false)).toMatchObject({ ok: true });
  });

  test.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://127.0.1/',
    'https://2130706433/',
    'https://017700000001/',
    'https://0x7f000001/',
    'https://0x7f.0.0.1/',
    'https://0177.0.0.1/',
    'https://127.0.0.01/',
    'https://127.0.0.1./',
    'https://0/',
    'https://0.0.0.0/',
    'https://１２７.0.0.1/',
    'https://127。0。0。1/',
    'https://①②⑦.0.0.1/',
    'https://%31%32%37.0.0.1/',
    'https://10.1.2.3/',
    'https://172.16.0.1/',
    'https://172.31.255.255/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://100.64.0.1/',
    'https://100.100.100.200/',
    'https://192.0.0.8/',
    'https://198.18.0.1/',
    'https://203.0.113.5/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://[::1]/',
    'https://[::]/',
    'https://[0:0:0:0:0:0:0:1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[::ffff:0:127.0.0.1]/',
    'https://[::127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[2001:0:7f00:1::]/',
    'https://[2001:db8::1]/',
    'https://[fe80::1]/',
    'https://[fe80::1%25eth0]/',
    'https://[fc00::1]/',
    'https://[fd12:3456::1]/',
    'https://[ff02::1]/',
    'https://localhost/',
    'https://LOCALHOST/',
    'https://localhost./',
    'https://api.localhost/',
    'https://printer.local/',
    'https://db.internal/',
    'https://intranet/',
    'https://hooks.example.org./',
    'https://user@hooks.example.org/',
    'https://user:word@hooks.example.org/',
    'https://hooks.example.org@127.0.0.1/',
    'https://127.0.0.1#@hooks.example.org/',
    'https:\\\\127.0.0.1\\',
    'https://127.0.0.1\\@hooks.example.org/',
    'https:///127.0.0.1/',
    'https:127.0.0.1',
    ' https://hooks.example.org/',
    'https://hooks.exa\nmple.org/',
    'https://hooks.example.org:99999/',
    'http://hooks.example.org/',
    'ftp://hooks.example.org/',
    'file:///etc/passwd',
    'gopher://hooks.example.org/',
    'data:text/plain,hi',
    '//hooks.example.org/',
    'hooks.example.org',
    '',
  ])('%j is refused', (address) => {
    expect(checkDestination(address, false)).toEqual({ ok: false, error: 'address-refused' });
  });

  test.each([
    'http://127.0.0.1:4000/in',
    'http://localhost:4000/in',
    'http://[::1]:4000/',
    'https://10.0.0.5/in',
  ])('%s may be called on machines of our own', (address) => {
    expect(checkDestination(address, true)).toMatchObject({ ok: true });
  });

  test.each([
    'http://user:word@127.0.0.1/',
    'ftp://127.0.0.1/',
    'file:///etc/passwd',
    '',
  ])('%j is refused even there', (address) => {
    expect(checkDestination(address, true)).toEqual({ ok: false, error: 'address-refused' });
  });
});

describe('a range of addresses', () => {
  test.each([
    ['9.255.255.255', true],
    ['10.0.0.0', false],
    ['10.255.255.255', false],
    ['11.0.0.0', true],
    ['100.63.255.255', true],
    ['100.64.0.0', false],
    ['100.127.255.255', false],
    ['100.128.0.0', true],
    ['172.15.255.255', true],
    ['172.16.0.0', false],
    ['172.31.255.255', false],
    ['172.32.0.0', true],
    ['223.255.255.255', true],
    ['224.0.0.0', false],
    ['1fff:ffff::1', false],
    ['2000::1', true],
    ['2001:1ff::1', false],
    ['2001:200::1', true],
    ['3fff:fff::1', false],
    ['3ffe::1', true],
    ['4000::1', false],
    ['::ffff:93.184.216.34', false],
    ['hooks.example.org', false],
    ['', false],
  ])('%s is of the open internet: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });
});

describe('the pinned lookup', () => {
  const outside: LookupAddress = { address: '93.184.216.34', family: 4 };
  const inside: LookupAddress = { address: '127.0.0.1', family: 4 };
  const ask = (found: LookupAddress[] | Error, options: { all: boolean; allowPrivate?: boolean }) => {
    const resolveAll = () => (found instanceof Error ? Promise.reject(found) : Promise.resolve(found));
    return new Promise<unknown>((resolve) => {
      pinnedLookup(options.allowPrivate ?? false, resolveAll)(
        'hooks.example.org',
        { all: options.all },
        (error, address) => resolve(error === null ? address : error.code),
      );
    });
  };

  test('hands out what it has checked, as one or as all', async () => {
    expect(await ask([outside], { all: false })).toBe('93.184.216.34');
    expect(await ask([outside, outside], { all: true })).toEqual([outside, outside]);
  });

  test('one private address among public ones refuses the name', async () => {
    expect(await ask([outside, inside], { all: true })).toBe('EADDRESSREFUSED');
    expect(await ask([inside], { all: false })).toBe('EADDRESSREFUSED');
    expect(await ask([inside], { all: false, allowPrivate: true })).toBe('127.0.0.1');
  });

  test('a name without an address is unresolved', async () => {
    expect(await ask([], { all: true })).toBe('ENOTFOUND');
    expect(await ask(new Error('resolver down'), { all: true })).toBe('ENOTFOUND');
  });
});

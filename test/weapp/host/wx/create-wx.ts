import { NOT_PLAYED } from './known-names.ts';

/** Names a program may ask for although a phone without that service has nothing there. */
const OPTIONAL = new Set(['cloud', 'env', 'webpackJsonp', 'lanDebug', 'toJSON', 'then']);

/** The object `wx`. What the host does not play complains by its name, wherever it is used. */
export function createWx(played: Readonly<Record<string, unknown>>, complain: (text: string) => void): object {
  const refuse = (name: string): never => {
    const text = `the program uses wx.${name}, which this host does not play`;
    complain(text);
    throw new Error(text);
  };
  const lacking = NOT_PLAYED.filter((name) => !(name in played)).map((name) => [name, () => refuse(name)]);
  return new Proxy<Record<string, unknown>>(
    { ...Object.fromEntries(lacking), ...played },
    {
      get(target, name, receiver) {
        if (typeof name === 'symbol' || name in target || OPTIONAL.has(name))
          return Reflect.get(target, name, receiver);
        return refuse(name);
      },
    },
  );
}

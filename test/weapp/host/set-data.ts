/** One call of `setData`, as the view layer received it. */
export interface SetDataCall {
  readonly route: string;
  readonly at: number;
  readonly bytes: number;
  /** How many nodes the page has after it. */
  readonly nodes: number;
  /** How often she had touched the glass before it. */
  readonly touches: number;
  /** The page lay behind another one or was gone. */
  readonly hidden: boolean;
}

/** The platform refuses more than this in one call. */
export const SET_DATA_LIMIT = 1024 * 1024;

type Branch = Record<string, unknown>;

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;

/** Writes `value` at a path such as `root.cn.[0].cl` or `root.cn[0]`. */
function writeAt(data: Branch, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop();
  if (last === undefined) return;
  let at: Branch = data;
  for (const [index, step] of steps.entries()) {
    const next = at[step];
    if (isBranch(next)) at = next;
    else {
      const made: unknown = /^\d+$/.test(steps[index + 1] ?? last) ? [] : {};
      at[step] = made;
      at = made as Branch;
    }
  }
  at[last] = value;
}

/** Applies a call to the page's data; answers its size. Only what JSON can carry reaches the view. */
export function applySetData(data: Branch, change: object): number {
  const wire = JSON.stringify(change);
  const bytes = Buffer.byteLength(wire);
  if (bytes > SET_DATA_LIMIT)
    throw new Error(`setData of ${bytes} bytes: the platform refuses more than ${SET_DATA_LIMIT}`);
  for (const [path, value] of Object.entries(JSON.parse(wire) as Branch)) writeAt(data, path, value);
  return bytes;
}

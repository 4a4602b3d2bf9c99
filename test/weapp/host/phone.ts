import { type MiniProgram, startMiniProgram } from './mini-program.ts';
import { createPhoneState, type PhoneOptions, type PhoneState } from './phone-state.ts';
import { type Place, type ScreenTree, screenTree, type Words } from './screen-tree.ts';
import type { SetDataCall } from './set-data.ts';
import { dispatch } from './touch.ts';

export interface Phone extends PhoneState {
  /** A cold start, on the first page or on another. */
  launch(url?: string): void;
  /** Sweeps the program away; what it stored stays. */
  kill(): void;
  readonly program: () => MiniProgram;
  /** The `setData` calls of every start so far. */
  readonly drawnSoFar: () => readonly (readonly SetDataCall[])[];
  /** The back arrow of WeChat's own bar. */
  goBack(): void;
  readonly route: () => string;
  readonly screen: () => ScreenTree;
  /** Touches the one control with this label. While a dialog is open, nothing behind it can be touched. */
  tap(label: Words): void;
  /** Types into a field and leaves it. */
  input(label: Words, value: string): void;
  /** Chooses in a native picker; `value` as the platform hands it over. */
  pick(label: Words, value: string): void;
  has(label: Words): boolean;
  /** Resolves as soon as the condition holds, looking whenever something is drawn, answered or opened. */
  until(what: string, condition: () => boolean, withinMs?: number): Promise<void>;
  untilText(words: Words, withinMs?: number): Promise<void>;
  untilLabel(label: Words, withinMs?: number): Promise<void>;
  untilRoute(route: string, withinMs?: number): Promise<void>;
}

const DIALOGS: ReadonlySet<string> = new Set(['dialog', 'alertdialog']);
const WITHIN_MS = 10_000;

/** A phone with WeChat on it and this package inside. */
export function createPhone(root: string, options: PhoneOptions): Phone {
  const state = createPhoneState(options);
  const watchers = new Set<() => void>();
  const starts: MiniProgram[] = [];
  let running: MiniProgram | undefined;

  const changed = (): void => {
    for (const look of [...watchers]) look();
  };
  const program = (): MiniProgram => {
    if (running === undefined) throw new Error('the program is not running');
    return running;
  };
  const page = () => {
    const current = program().stack.current();
    if (current === undefined) throw new Error('no page is open');
    return current;
  };
  // Between two pages there is a moment without one.
  const screen = () => program().stack.current()?.tree() ?? screenTree([], program().templates);
  const listening = (label: Words, event: string): Place => {
    const tree = screen();
    const dialog = tree.places().find(({ node }) => DIALOGS.has(tree.attribute(node, 'aria-role') ?? ''));
    const found = tree
      .labelled(label)
      .filter(({ around }) => dialog === undefined || around.includes(dialog.node))
      .filter(({ node, around }) => [node, ...around].some((at) => tree.template(at).events.has(event)));
    const [place, other] = found;
    if (place === undefined)
      throw new Error(
        `no control 「${String(label)}」 for ${event} on ${page().route}; there are: ${tree.labels().join(' | ')}`,
      );
    if (other !== undefined) throw new Error(`several controls 「${String(label)}」 on ${page().route}`);
    return place;
  };
  const send = (place: Place, type: string, detail: object): void => {
    const { handle, tree } = page();
    program().touch(() => dispatch(tree(), place, type, detail, handle));
  };

  const until: Phone['until'] = (what, condition, withinMs = WITHIN_MS) =>
    new Promise((resolve, reject) => {
      const done = (settle: () => void): void => {
        watchers.delete(look);
        clearTimeout(deadline);
        settle();
      };
      const look = (): void => {
        try {
          if (condition()) done(resolve);
        } catch (error) {
          done(() => reject(error));
        }
      };
      const giveUp = (): void => {
        const seen = running?.stack.current();
        const complaints = state.complaints.length === 0 ? '' : `\ncomplaints: ${state.complaints.join('\n')}`;
        const shown = seen === undefined ? 'no page' : `${seen.route}: ${seen.tree().text()}`;
        done(() => reject(new Error(`${what} did not come within ${withinMs} ms; ${shown}${complaints}`)));
      };
      const deadline = setTimeout(giveUp, withinMs);
      watchers.add(look);
      look();
    });
  const found = (words: Words, text: string): boolean =>
    typeof words === 'string' ? text.includes(words) : words.test(text);

  return Object.assign(state, {
    launch(url?: string) {
      running?.kill();
      running = startMiniProgram({ root, phone: state, changed, ...(url === undefined ? {} : { url }) });
      starts.push(running);
    },
    kill() {
      running?.kill();
      running = undefined;
    },
    program,
    drawnSoFar: () => starts.map(({ setDataCalls }) => setDataCalls),
    goBack: () => program().touch(() => program().stack.back()),
    route: () => program().stack.current()?.route ?? '',
    screen,
    tap: (label: Words) => send(listening(label, 'tap'), 'tap', { x: 195, y: 400 }),
    input(label: Words, value: string) {
      const place = listening(label, 'input');
      if (screen().attribute(place.node, 'disabled') === 'true')
        throw new Error(`the field 「${String(label)}」 is disabled`);
      send(place, 'input', { value, cursor: value.length, keyCode: 0 });
      send(listening(label, 'input'), 'blur', { value });
    },
    pick(label: Words, value: string) {
      const { node, around } = listening(label, 'change');
      const tree = screen();
      const owner = [node, ...[...around].reverse()].find((at) => tree.template(at).events.has('change')) ?? node;
      send({ node: owner, around: around.slice(0, around.indexOf(owner)) }, 'change', { value });
    },
    has: (label: Words) => screen().labelled(label).length > 0,
    until,
    untilText: (words: Words, withinMs?: number) =>
      until(`「${String(words)}」`, () => found(words, screen().text()), withinMs),
    untilLabel: (label: Words, withinMs?: number) =>
      until(`control 「${String(label)}」`, () => screen().labelled(label).length > 0, withinMs),
    untilRoute: (route: string, withinMs?: number) =>
      until(`page ${route}`, () => program().stack.current()?.route === route, withinMs),
  });
}

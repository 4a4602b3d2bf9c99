export interface AriaState {
  readonly role?: string | undefined;
  readonly label?: string | undefined;
  readonly hidden?: boolean | undefined;
  readonly checked?: boolean | undefined;
  readonly selected?: boolean | undefined;
  /** Of something that folds: whether its content stands below it. */
  readonly expanded?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly busy?: boolean | undefined;
  readonly live?: 'polite' | 'assertive' | undefined;
  readonly modal?: boolean | undefined;
  readonly valueNow?: number | undefined;
  /** Of a heading: 1 for the page’s own, 2 for its parts, which is what a heading is unless said otherwise. */
  readonly level?: 1 | 2 | undefined;
}

/** Only what is set, so that nodes carry no empty attributes. */
const present = (attributes: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));

/**
 * Accessibility attributes in the platform's spelling. WeChat's templates pass role, label and hidden only
 * (config/aria-plugin.cjs), so a control there also says its state in its label.
 */
export function aria(state: AriaState): Record<string, unknown> {
  if (process.env.TARO_ENV === 'weapp') {
    return present({ ariaRole: state.role, ariaLabel: labelWithState(state), ariaHidden: state.hidden });
  }
  return present({
    role: state.role,
    'aria-label': state.label,
    'aria-hidden': state.hidden,
    'aria-checked': state.checked,
    'aria-selected': state.selected,
    'aria-expanded': state.expanded,
    'aria-disabled': state.disabled,
    'aria-busy': state.busy,
    'aria-live': state.live,
    'aria-modal': state.modal,
    'aria-valuenow': state.valueNow,
    'aria-level': state.role === 'heading' ? (state.level ?? 2) : undefined,
  });
}

function labelWithState(state: AriaState): string | undefined {
  if (state.label === undefined) return undefined;
  const chosen = state.checked ?? state.selected;
  const words = [state.label];
  if (chosen !== undefined) words.push(chosen ? '已选中' : '未选中');
  if (state.expanded !== undefined) words.push(state.expanded ? '已展开' : '已收起');
  if (state.disabled === true) words.push('不可用');
  if (state.busy === true) words.push('正在处理');
  return words.join('，');
}

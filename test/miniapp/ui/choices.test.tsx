import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Chip } from '../../../miniapp/src/ui/chip.tsx';
import { Choice } from '../../../miniapp/src/ui/choice.tsx';
import { Switch } from '../../../miniapp/src/ui/switch.tsx';
import { Tabs } from '../../../miniapp/src/ui/tabs.tsx';

afterEach(cleanup);

const SIGNS = [
  { value: 'headache', label: '头很痛', note: '吃药不管用' },
  { value: 'bleeding', label: '流血' },
] as const;

describe('a choice', () => {
  it('asks its question aloud and names each option with its note', () => {
    render(<Choice label="哪里不舒服" options={SIGNS} chosen={[]} onChange={() => undefined} />);
    const group = screen.getByRole('radiogroup', { name: '哪里不舒服' });
    expect(within(group).getByRole('radio', { name: '头很痛，吃药不管用', checked: false })).toBeDefined();
  });

  it('replaces the answer when one may stand', () => {
    const change = vi.fn();
    render(<Choice label="哪里不舒服" options={SIGNS} chosen={['headache']} onChange={change} />);
    fireEvent.click(screen.getByRole('radio', { name: '流血' }));
    expect(change).toHaveBeenCalledExactlyOnceWith(['bleeding']);
  });

  it('adds and takes away when several may stand', () => {
    const change = vi.fn();
    render(<Choice label="哪里不舒服" many options={SIGNS} chosen={['headache']} onChange={change} />);
    fireEvent.click(screen.getByRole('checkbox', { name: '流血' }));
    fireEvent.click(screen.getByRole('checkbox', { name: '头很痛，吃药不管用', checked: true }));
    expect(change.mock.calls).toEqual([[['headache', 'bleeding']], [[]]]);
  });

  it('marks the chosen option with a tick, not only with a colour', () => {
    render(<Choice label="哪里不舒服" options={SIGNS} chosen={['bleeding']} onChange={() => undefined} />);
    const ticks = (name: string) => screen.getByRole('radio', { name }).querySelectorAll('.drawing').length;
    expect([ticks('流血'), ticks('头很痛，吃药不管用')]).toEqual([1, 0]);
  });
});

describe('switches, chips and tabs', () => {
  it('a switch says 开 or 关 beside its knob and reports the other state when tapped', () => {
    const change = vi.fn();
    render(<Switch label="关怀模式" checked={false} onChange={change} />);
    const knob = screen.getByRole('switch', { name: '关怀模式', checked: false });
    expect(knob.textContent).toContain('关');
    fireEvent.click(knob);
    expect(change).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('a disabled switch cannot be turned', () => {
    const change = vi.fn();
    render(<Switch label="关怀模式" checked disabled onChange={change} />);
    fireEvent.click(screen.getByRole('switch', { name: '关怀模式', checked: true }));
    expect(change).not.toHaveBeenCalled();
  });

  it('a chosen chip carries a tick', () => {
    render(
      <Chip selected onPress={() => undefined}>
        9:00
      </Chip>,
    );
    expect(screen.getByRole('checkbox', { name: '9:00', checked: true }).querySelector('.drawing')).not.toBeNull();
  });

  it('tabs say which one is open and how many things wait in each', () => {
    const change = vi.fn();
    const options = [
      { value: 'open', label: '待处理', count: 3 },
      { value: 'done', label: '已处理' },
    ] as const;
    render(<Tabs label="报告" options={options} value="open" onChange={change} />);
    expect(screen.getByRole('tab', { name: '待处理，3 条', selected: true })).toBeDefined();
    fireEvent.click(screen.getByRole('tab', { name: '已处理', selected: false }));
    expect(change).toHaveBeenCalledExactlyOnceWith('done');
  });
});

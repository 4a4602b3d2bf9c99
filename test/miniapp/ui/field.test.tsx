import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../../miniapp/src/ui/button.tsx';
import { DateField } from '../../../miniapp/src/ui/date-field.tsx';
import { Field } from '../../../miniapp/src/ui/field.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const shown = (name: string) => (screen.getByRole('textbox', { name }) as HTMLInputElement).value;

describe('a text field', () => {
  it('keeps every character of fast typing while the screen behind it is slow to answer', () => {
    const { rerender } = render(<Field label="姓名" value="" onCommit={() => undefined} />);
    fireEvent.change(screen.getByRole('textbox', { name: '姓名' }), { target: { value: '王' } });
    rerender(<Field label="姓名" value="" onCommit={() => undefined} />);
    fireEvent.change(screen.getByRole('textbox', { name: '姓名' }), { target: { value: '王小' } });
    rerender(<Field label="姓名" value="" onCommit={() => undefined} />);
    expect(shown('姓名')).toBe('王小');
  });

  it('hands on the last text once after a pause, not each key', () => {
    const commit = vi.fn();
    render(<Field label="姓名" value="" onCommit={commit} />);
    const input = screen.getByRole('textbox', { name: '姓名' });
    fireEvent.change(input, { target: { value: '王' } });
    fireEvent.change(input, { target: { value: '王小' } });
    expect(commit).not.toHaveBeenCalled();
    act(() => vi.runAllTimers());
    expect(commit).toHaveBeenCalledExactlyOnceWith('王小');
  });

  it('hands on at once when the field is left, and not again after the pause', () => {
    const commit = vi.fn();
    render(<Field label="姓名" value="" onCommit={commit} />);
    const input = screen.getByRole('textbox', { name: '姓名' });
    fireEvent.change(input, { target: { value: '王小' } });
    fireEvent.blur(input);
    act(() => vi.runAllTimers());
    expect(commit).toHaveBeenCalledExactlyOnceWith('王小');
  });

  it('hands on what is being typed before the button that was pressed acts, and only once', () => {
    const acts: string[] = [];
    render(
      <>
        <Field label="补充" lines={3} value="" onCommit={(text) => acts.push(`commit ${text}`)} />
        <Button onPress={() => acts.push('send')}>记下</Button>
      </>,
    );
    fireEvent.change(screen.getByRole('textbox', { name: '补充' }), { target: { value: '平躺，等救护车' } });
    fireEvent.click(screen.getByRole('button', { name: '记下' }));
    act(() => vi.runAllTimers());
    expect(acts).toEqual(['commit 平躺，等救护车', 'send']);
  });

  it('for sentences is a box of several lines with the same name, limit and refusal', () => {
    render(
      <Field
        label="补充"
        lines={3}
        value={'第一行\n第二行'}
        maxLength={500}
        problem="太长"
        onCommit={() => undefined}
      />,
    );
    const box = screen.getByRole('textbox', { name: '补充' }) as HTMLTextAreaElement;
    expect([box.tagName, box.rows, box.maxLength, box.value]).toEqual(['TEXTAREA', 3, 500, '第一行\n第二行']);
    expect(box.getAttribute('aria-invalid')).toBe('true');
  });

  it('loses nothing when the page goes away in mid-typing', () => {
    const commit = vi.fn();
    const { unmount } = render(<Field label="姓名" value="" onCommit={commit} />);
    fireEvent.change(screen.getByRole('textbox', { name: '姓名' }), { target: { value: '王小' } });
    unmount();
    expect(commit).toHaveBeenCalledExactlyOnceWith('王小');
  });

  it('shows a restored draft that arrives after it was drawn', () => {
    const { rerender } = render(<Field label="姓名" value="" onCommit={() => undefined} />);
    rerender(<Field label="姓名" value="王小" onCommit={() => undefined} />);
    expect(shown('姓名')).toBe('王小');
  });

  it('says what is wrong in words and marks the control, instead of its hint', () => {
    render(
      <Field label="手机号" value="138" onCommit={() => undefined} hint="可以收短信的" problem="手机号是 11 位数字" />,
    );
    expect(screen.getByRole('alert').textContent).toBe('手机号是 11 位数字');
    expect(screen.getByRole('textbox', { name: '手机号' }).getAttribute('aria-invalid')).toBe('true');
    expect(screen.queryByText('可以收短信的')).toBeNull();
  });
});

describe('a date field', () => {
  it('is named, offers only the days it was given, and hands on the day chosen', () => {
    const commit = vi.fn();
    render(<DateField label="末次月经" value="" onCommit={commit} min="2026-02-01" max="2026-11-23" />);
    const input = screen.getByLabelText('末次月经') as HTMLInputElement;
    expect([input.type, input.min, input.max]).toEqual(['date', '2026-02-01', '2026-11-23']);
    fireEvent.change(input, { target: { value: '2026-05-03' } });
    expect(commit).toHaveBeenCalledExactlyOnceWith('2026-05-03');
  });
});

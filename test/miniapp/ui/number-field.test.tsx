import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NumberField } from '../../../miniapp/src/ui/number-field.tsx';
import { readNumber } from '../../../miniapp/src/ui/number-text.ts';

afterEach(cleanup);

const typeAndLeave = (input: HTMLElement, text: string) => {
  fireEvent.change(input, { target: { value: text } });
  fireEvent.blur(input);
};

describe('a number field', () => {
  it('takes full-width digits as the number they are, and shows them in ASCII', () => {
    const commit = vi.fn();
    render(<NumberField label="高压" unit="毫米汞柱" value={null} onCommit={commit} />);
    const input = screen.getByRole('textbox', { name: '高压，单位 毫米汞柱' });
    typeAndLeave(input, '１４６');
    expect(commit).toHaveBeenCalledExactlyOnceWith(146);
    expect((input as HTMLInputElement).value).toBe('146');
  });

  it('refuses Chinese numerals with a sentence, keeps what was typed, and hands nothing on', () => {
    const commit = vi.fn();
    render(<NumberField label="高压" value={null} onCommit={commit} />);
    const input = screen.getByRole('textbox', { name: '高压' });
    typeAndLeave(input, '一百四十六');
    expect(commit).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe('请用数字键填写，比如 120');
    expect((input as HTMLInputElement).value).toBe('一百四十六');
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('takes its objection back when the text becomes a number', () => {
    render(<NumberField label="高压" value={null} onCommit={() => undefined} />);
    const input = screen.getByRole('textbox', { name: '高压' });
    typeAndLeave(input, '很高');
    expect(screen.getByRole('alert').textContent).toBe('这里只能填数字');
    typeAndLeave(input, '150');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tells the form what it refused, and goes on showing it when the form then has no value', () => {
    const refused = vi.fn();
    const field = (value: number | null) => (
      <NumberField label="高压" value={value} onCommit={() => undefined} onRefused={refused} />
    );
    const { rerender } = render(field(120));
    const input = screen.getByRole('textbox', { name: '高压' });
    typeAndLeave(input, '120/80');
    expect(refused).toHaveBeenCalledExactlyOnceWith('120/80');
    rerender(field(null));
    expect((input as HTMLInputElement).value).toBe('120/80');
    expect(screen.getByRole('alert').textContent).toBe('这里只能填数字');
  });

  it('shows text the form kept, with its objection, until a value takes its place', () => {
    const field = (value: number | null) => (
      <NumberField label="胎动" value={value} refusedText="一百二" onCommit={() => undefined} />
    );
    const { rerender } = render(field(null));
    expect((screen.getByRole('textbox', { name: '胎动' }) as HTMLInputElement).value).toBe('一百二');
    expect(screen.getByRole('alert').textContent).toBe('请用数字键填写，比如 120');
    rerender(field(6));
    expect((screen.getByRole('textbox', { name: '胎动' }) as HTMLInputElement).value).toBe('6');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('hands on null when it is emptied: unknown, not zero', () => {
    const commit = vi.fn();
    render(<NumberField label="体温" value={37} onCommit={commit} />);
    typeAndLeave(screen.getByRole('textbox', { name: '体温' }), '');
    expect(commit).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('shows a zero it was given', () => {
    render(<NumberField label="胎动" value={0} onCommit={() => undefined} />);
    expect((screen.getByRole('textbox', { name: '胎动' }) as HTMLInputElement).value).toBe('0');
  });
});

describe('a number typed slowly', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('keeps its point over a pause, so that the next key is a decimal', () => {
    vi.useFakeTimers();
    const Form = () => {
      const [value, setValue] = useState<number | null>(null);
      return <NumberField label="体温" decimals={2} value={value} onCommit={setValue} />;
    };
    render(<Form />);
    const input = screen.getByRole('textbox', { name: '体温' }) as HTMLInputElement;
    fireEvent.change(input, { target: { value: '38.' } });
    act(() => vi.advanceTimersByTime(1000));
    expect(input.value).toBe('38.');
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.blur(input);
    expect(input.value).toBe('38');
  });
});

describe('reading a number', () => {
  it.each([
    ['120', 0, { kind: 'number', value: 120, text: '120' }],
    [' ３７．５ ', 1, { kind: 'number', value: 37.5, text: '37.5' }],
    ['37。5', 1, { kind: 'number', value: 37.5, text: '37.5' }],
    ['0', 0, { kind: 'number', value: 0, text: '0' }],
    ['  ', 0, { kind: 'empty' }],
    ['38.65', 2, { kind: 'number', value: 38.65, text: '38.65' }],
    ['38.', 2, { kind: 'number', value: 38, text: '38' }],
    ['38。', 2, { kind: 'number', value: 38, text: '38' }],
    ['120.', 0, { kind: 'number', value: 120, text: '120' }],
    ['120.0', 0, { kind: 'number', value: 120, text: '120' }],
    ['38.650', 2, { kind: 'number', value: 38.65, text: '38.650' }],
    ['38.655', 2, { kind: 'refused', problem: '小数点后最多 2 位' }],
    ['.', 2, { kind: 'refused', problem: '这里只能填数字' }],
    ['38.6.5', 2, { kind: 'refused', problem: '这里只能填数字' }],
    ['37.55', 1, { kind: 'refused', problem: '小数点后最多 1 位' }],
    ['120.5', 0, { kind: 'refused', problem: '请填整数，不带小数点' }],
    ['-5', 0, { kind: 'refused', problem: '这里只能填数字' }],
    ['1e3', 0, { kind: 'refused', problem: '这里只能填数字' }],
    ['12 0', 0, { kind: 'refused', problem: '这里只能填数字' }],
    ['两百', 0, { kind: 'refused', problem: '请用数字键填写，比如 120' }],
  ])('reads %j with %i decimals', (typed, decimals, expected) => {
    expect(readNumber(typed, decimals)).toEqual(expected);
  });
});

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dialog } from '../../../miniapp/src/ui/dialog.tsx';
import { Sheet } from '../../../miniapp/src/ui/sheet.tsx';
import { Toast } from '../../../miniapp/src/ui/toast.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('what lies over the page', () => {
  it('a dialog takes the focus, keeps it inside, and gives it back', () => {
    const before = document.createElement('button');
    document.body.append(before);
    before.focus();
    const { rerender } = render(
      <Dialog title="撤回？" open confirm="撤回" onConfirm={() => undefined} onCancel={() => undefined} />,
    );
    const dialog = screen.getByRole('alertdialog', { name: '撤回？' });
    expect(document.activeElement).toBe(dialog);
    const confirm = screen.getByRole('button', { name: '撤回' });
    confirm.focus();
    fireEvent.keyDown(confirm, { key: 'Tab' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '取消' }));
    rerender(
      <Dialog title="撤回？" open={false} confirm="撤回" onConfirm={() => undefined} onCancel={() => undefined} />,
    );
    expect(document.activeElement).toBe(before);
    before.remove();
  });

  it('Escape cancels and never confirms', () => {
    const [confirm, cancel] = [vi.fn(), vi.fn()];
    render(<Dialog title="撤回？" open confirm="撤回" onConfirm={confirm} onCancel={cancel} />);
    fireEvent.keyDown(screen.getByRole('alertdialog'), { key: 'Escape' });
    expect([confirm.mock.calls.length, cancel.mock.calls.length]).toEqual([0, 1]);
  });

  it('a dialog that is working on it cannot be confirmed twice or cancelled half-way', () => {
    const [confirm, cancel] = [vi.fn(), vi.fn()];
    render(<Dialog title="撤回？" open busy confirm="撤回" onConfirm={confirm} onCancel={cancel} />);
    fireEvent.click(screen.getByRole('button', { name: '撤回' }));
    fireEvent.click(screen.getByRole('button', { name: '取消' }));
    fireEvent.keyDown(screen.getByRole('alertdialog'), { key: 'Escape' });
    expect([confirm.mock.calls.length, cancel.mock.calls.length]).toEqual([0, 0]);
  });

  it('a sheet closes by its own button', () => {
    const close = vi.fn();
    render(
      <Sheet title="去哪家医院" open onClose={close}>
        县人民医院
      </Sheet>,
    );
    fireEvent.click(screen.getByRole('button', { name: '关闭' }));
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('a toast is announced and leaves by itself', () => {
    vi.useFakeTimers();
    const gone = vi.fn();
    render(<Toast message="已记下" onGone={gone} />);
    expect(screen.getByRole('status').textContent).toBe('已记下');
    act(() => vi.runAllTimers());
    expect(gone).toHaveBeenCalledTimes(1);
  });
});

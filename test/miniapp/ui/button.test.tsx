import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../../miniapp/src/ui/button.tsx';
import { IconButton } from '../../../miniapp/src/ui/icon-button.tsx';

afterEach(cleanup);

describe('a button', () => {
  it('is a button with its words as its name, and fires once per tap', () => {
    const press = vi.fn();
    render(<Button onPress={press}>送出</Button>);
    fireEvent.click(screen.getByRole('button', { name: '送出' }));
    expect(press).toHaveBeenCalledTimes(1);
  });

  it('takes no second tap while it is busy, and says that it is', () => {
    const press = vi.fn();
    render(
      <Button busy onPress={press}>
        送出
      </Button>,
    );
    const button = screen.getByRole('button', { name: '送出' });
    fireEvent.click(button);
    expect(press).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-busy')).toBe('true');
  });

  it('does nothing when disabled, and is announced as disabled', () => {
    const press = vi.fn();
    render(
      <Button disabled onPress={press}>
        送出
      </Button>,
    );
    const button = screen.getByRole('button', { name: '送出' });
    fireEvent.click(button);
    expect(press).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  it('hides its glyph from the screen reader when words stand beside it', () => {
    render(
      <Button icon="phone" kind="emergency" onPress={() => undefined}>
        打 120
      </Button>,
    );
    expect(screen.getByRole('button', { name: '打 120' }).querySelector('[aria-hidden="true"]')).not.toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('has a name even when it shows only a glyph', () => {
    const press = vi.fn();
    render(<IconButton icon="bell" label="消息" onPress={press} />);
    fireEvent.click(screen.getByRole('button', { name: '消息' }));
    expect(press).toHaveBeenCalledTimes(1);
  });
});

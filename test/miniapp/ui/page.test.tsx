import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../../miniapp/src/ui/button.tsx';
import { CareModeContext } from '../../../miniapp/src/ui/care-mode.ts';
import { Page } from '../../../miniapp/src/ui/page.tsx';

afterEach(cleanup);

describe('a page', () => {
  it('is drawn in the large scale where 关怀模式 is on, and only there', () => {
    const root = (care: boolean) => {
      const { container, unmount } = render(
        <CareModeContext.Provider value={care}>
          <Page title="今日" />
        </CareModeContext.Provider>,
      );
      const classes = container.firstElementChild?.className.split(' ') ?? [];
      unmount();
      return classes.includes('care');
    };
    expect([root(true), root(false)]).toEqual([true, false]);
  });

  it('names itself in a heading and keeps its one action on the screen', () => {
    render(
      <Page title="今日" action={<Button onPress={() => undefined}>不舒服？点这里</Button>}>
        内容
      </Page>,
    );
    expect(screen.getByRole('heading', { name: '今日' })).toBeDefined();
    expect(screen.getByRole('main').textContent).toBe('内容');
    expect(screen.getByRole('button', { name: '不舒服？点这里' })).toBeDefined();
  });

  it('offers the way back only where there is one', () => {
    const back = vi.fn();
    const { rerender } = render(<Page title="结果" />);
    expect(screen.queryByRole('button', { name: '返回' })).toBeNull();
    rerender(<Page title="结果" onBack={back} />);
    fireEvent.click(screen.getByRole('button', { name: '返回' }));
    expect(back).toHaveBeenCalledTimes(1);
  });
});

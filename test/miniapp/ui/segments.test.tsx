import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Fold } from '../../../miniapp/src/ui/fold.tsx';
import { Segments } from '../../../miniapp/src/ui/segments.tsx';

afterEach(cleanup);

const OPTIONS = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
  { value: 'unknown', label: '不清楚' },
] as const;

describe('short answers in one line', () => {
  it('name what is asked with every answer, and one always stands', () => {
    render(<Segments label="哮喘" options={OPTIONS} value="unknown" onChange={() => undefined} />);
    const group = screen.getByRole('radiogroup', { name: '哮喘' });
    const said = within(group)
      .getAllByRole('radio')
      .map((radio) => `${radio.getAttribute('aria-label')} ${radio.getAttribute('aria-checked')}`);
    expect(said).toEqual(['哮喘：是 false', '哮喘：否 false', '哮喘：不清楚 true']);
  });

  it('show the chosen one by a tick, not by its colour alone', () => {
    render(<Segments label="哮喘" options={OPTIONS} value="no" onChange={() => undefined} />);
    const drawn = screen.getAllByRole('radio').map((radio) => radio.querySelectorAll('.drawing').length);
    expect(drawn).toEqual([0, 1, 0]);
  });

  it('hand on what was tapped', () => {
    const change = vi.fn();
    render(<Segments label="哮喘" options={OPTIONS} value="unknown" onChange={change} />);
    fireEvent.click(screen.getByRole('radio', { name: '哮喘：是' }));
    expect(change).toHaveBeenCalledExactlyOnceWith('yes');
  });
});

describe('a part that folds', () => {
  const fold = (open: boolean, onToggle = () => undefined) => (
    <Fold title="家族史" note="4项 · 答了1项" open={open} onToggle={onToggle}>
      糖尿病
    </Fold>
  );

  it('says what is in it and whether it is open, and draws nothing of it while closed', () => {
    const { rerender } = render(fold(false));
    const head = screen.getByRole('button', { name: '家族史 4项 · 答了1项' });
    expect(head.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText('糖尿病')).toBeNull();
    rerender(fold(true));
    expect(head.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('糖尿病')).toBeDefined();
  });

  it('leaves it to the page which one is open', () => {
    const toggle = vi.fn();
    render(fold(false, toggle));
    fireEvent.click(screen.getByRole('button'));
    expect(toggle).toHaveBeenCalledOnce();
    expect(screen.queryByText('糖尿病')).toBeNull();
  });
});

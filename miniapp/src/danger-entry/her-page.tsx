import { Page, type PageProps } from '../ui/page.tsx';
import { DangerButton } from './danger-button.tsx';

/** A screen of hers: whatever it shows, the danger button is at the bottom. */
export function HerPage(props: Omit<PageProps, 'action' | 'layout' | 'side'>) {
  return <Page {...props} action={<DangerButton />} />;
}

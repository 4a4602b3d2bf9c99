import { SignLabel } from './sign-label.tsx';

/** Purple stands beside a colour, on pages of the staff alone: its word is a file of its own, so that no page of hers carries it. */
export function PurpleLabel() {
  return <SignLabel colour="purple" shape='<path d="M4 0h4v4h4v4h-4v4h-4v-4h-4v-4h4z"/>' word="传染病" />;
}

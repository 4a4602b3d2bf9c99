import { open } from '../../platform/navigation.ts';
import { useWideScreen } from '../../platform/screen-width.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Clinic } from '../use-clinic.ts';
import { gapsWithinADay, gapWords } from './roster-view.ts';
import { useRoster } from './use-roster.ts';

/** At the foot of the side column: the next hours in which nobody of one’s own place is on call. */
export function RosterNotice({ clinic: { staff, now } }: { readonly clinic: Clinic }) {
  // The column stands beside the page only on a desktop; a phone does not ask for what it does not show.
  const wide = useWideScreen();
  const { data: roster } = useRoster(wide && staff !== null);
  const own = roster?.institutions.find(({ institutionId }) => institutionId === staff?.institutionId);
  const gap = own === undefined ? undefined : gapsWithinADay(own, now)[0];
  if (!wide || roster === undefined || gap === undefined) return null;
  return <Notice title={gapWords(gap, roster, now)} text="还没有人值班" onPress={() => open('clinicRoster')} />;
}

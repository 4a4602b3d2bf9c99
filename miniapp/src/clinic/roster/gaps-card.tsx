import type { Roster } from '../../../../shared/contract/roster.ts';
import type { InstitutionId } from '../../../../shared/identity/ids.ts';
import type { EpochMs } from '../../../../shared/time/china-time.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { List } from '../../ui/list.tsx';
import { Row } from '../../ui/row.tsx';
import { consequenceWords, gapsWithinADay, gapWords, type RosterPlace, type Span } from './roster-view.ts';

export interface GapsCardProps {
  readonly roster: Roster;
  readonly places: readonly RosterPlace[];
  /** The place above which there is none; null when it is not in this roster. */
  readonly top: InstitutionId | null;
  readonly now: EpochMs;
  /** Absent for those who only read. */
  readonly onFill?: ((place: RosterPlace, gap: Span) => void) | undefined;
}

/** What is missing within a day, before anything else. */
export function GapsCard({ roster, places, top, now, onFill }: GapsCardProps) {
  const soon = places.flatMap((place) => gapsWithinADay(place, now).map((gap) => ({ place, gap })));
  if (soon.length === 0) return null;
  return (
    <Card tone="warn" heading="24小时内没人值班">
      <List label="24小时内没人值班的时间">
        {soon.map(({ place, gap }) => {
          const when = gapWords(gap, roster, now);
          return (
            <Row
              key={`${place.institutionId} ${gap.from}`}
              title={`${when} ${consequenceWords(place.institutionId === top)}`}
              note={place.name}
              trailing={
                onFill === undefined ? undefined : (
                  <Button compact kind="soft" label={`排班，${place.name}，${when}`} onPress={() => onFill(place, gap)}>
                    排班
                  </Button>
                )
              }
            />
          );
        })}
      </List>
    </Card>
  );
}

import { Words } from '../../../ui/words.tsx';
import { WomanTable } from '../../woman-table.tsx';
import type { EnrolmentRowView } from './enrolment-list-view.ts';

interface EnrolmentTableProps {
  readonly label: string;
  readonly rows: readonly EnrolmentRowView[];
  readonly wide: boolean;
  readonly onOpen: (row: EnrolmentRowView) => void;
}

/** One tab’s women. */
export const EnrolmentTable = (props: EnrolmentTableProps) => (
  <WomanTable
    {...props}
    itemId={({ pregnancyId }) => pregnancyId}
    openLabel={({ who }) => `打开 ${who} 的建册`}
    who={({ who, clinicName }) => (
      <>
        <Words bold>{who}</Words>
        <Words size="caption" tone="quiet">
          {clinicName}
        </Words>
      </>
    )}
    whatHead="什么时候"
    what={({ words, waited }) => <Words size="small">{waited === null ? words : `${words}，${waited}`}</Words>}
    act={({ act, who }) => ({ words: act, name: who })}
  />
);

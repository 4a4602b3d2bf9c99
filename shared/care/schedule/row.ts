/** What a row of the care calendar is about. */
export type CareGroup =
  | 'visit'
  | 'guideline-visit'
  | 'test'
  | 'mood'
  | 'postpartum'
  | 'newborn'
  | 'child-check'
  | 'vaccine';

/** From what its days are counted: gestation, birth, leaving the hospital, or completed months of age. */
export type CareAnchor = 'lmp' | 'delivery' | 'discharge' | 'birth' | 'birth-months';

/** A row of the care calendar. Its id is for good. */
export interface CareRow {
  readonly id: string;
  readonly group: CareGroup;
  /** In plain words. */
  readonly title: string;
  readonly anchor: CareAnchor;
  /** First day (or month) of the window; of a vaccine the minimum age. */
  readonly from: number;
  /**
   * Last day of the window, inclusive. Of a child’s check the month it belongs to; of a vaccine the month before which it should be done;
   * `null` where no end is stated.
   */
  readonly to: number | null;
  /** Until when it is still worth doing after its window, in the same unit; `birth`: as long as she is pregnant. */
  readonly lateTo?: number | 'birth';
  /** Done when a doctor asks for it: offered while its window is open, never overdue. */
  readonly byDoctor?: true;
  /** The dose before it and the least distance to it. */
  readonly after?: { readonly row: string; readonly days?: number; readonly months?: number };
  /** Two of these are given on one day or 28 days apart. */
  readonly injectedLive?: true;
  /** For whom alone it is. */
  readonly only?: 'hpv' | 'hepb-ordinary' | 'hepb-exposed' | 'hepb-extra' | 'gdm';
}

import type { Mode, RowColour } from '../../../../shared/risk/rule.ts';

/** A row as the printed form has it. */
export interface FormRow {
  readonly id: string;
  readonly code: string;
  readonly colour: RowColour | null;
  /** How the row can be answered: from values, from values and a tick, by a tick alone, or from the other rows. */
  readonly mode: Mode;
  readonly section: string;
  readonly heading: string;
  /** 带*的项目为建议项目. */
  readonly suggested: boolean;
  readonly text: string;
}

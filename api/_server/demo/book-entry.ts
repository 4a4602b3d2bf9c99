import type { HomeKind } from '../../../shared/handbook/home/kinds.ts';
import type { FieldValue } from '../../../shared/handbook/read-fields.ts';
import type { RecordKind } from '../../../shared/handbook/record-kinds.ts';

export type Values = Readonly<Record<string, FieldValue>>;

/** Something that was written into a woman’s book, so many days before the demonstration begins. Every value is invented. */
export type DemoEntry =
  | {
      readonly record: RecordKind;
      readonly by: string;
      readonly daysAgo: number;
      readonly values: Values;
      readonly references?: Readonly<Record<string, readonly [number | null, number | null]>>;
      /** 0 for the first born. */
      readonly child?: number;
      readonly careRow?: string;
      /** Corrected the day after, with a reason. */
      readonly corrected?: { readonly values: Values; readonly reason: string };
    }
  | {
      readonly home: HomeKind;
      readonly daysAgo: number;
      readonly clock: string;
      readonly values: Values;
      readonly child?: number;
    }
  | {
      readonly children: readonly {
        readonly sex: 'girl' | 'boy';
        readonly name?: string;
        readonly birthWeightG: number;
      }[];
      readonly dischargedDaysAgo?: number;
    }
  /** The due date by her last period was so many days later than the one that stands. */
  | { readonly datedFrom: number; readonly by: string; readonly daysAgo: number; readonly reason: string };

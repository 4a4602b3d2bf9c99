import { View } from '@tarojs/components';
import type { CSSProperties, ReactNode } from 'react';
import { aria } from './host/aria.ts';
import { styleSheet } from './style-sheet.ts';
import classes from './table.module.scss';

const css = styleSheet(classes);

export interface TableColumn<Item> {
  readonly id: string;
  /** Empty for a column of actions. */
  readonly head: string;
  /** CSS grid width on a desktop, such as `128px` or `2fr`. */
  readonly width: string;
  readonly cell: (item: Item) => ReactNode;
}

export interface TableProps<Item> {
  readonly label: string;
  readonly columns: readonly TableColumn<Item>[];
  readonly items: readonly Item[];
  readonly itemId: (item: Item) => string;
  /** Tinted rows: the top tier of a worklist. */
  readonly urgent?: (item: Item) => boolean;
}

/** A table on a desktop; on a phone each row is a card whose cells carry their column's name. */
export function Table<Item>({ label, columns, items, itemId, urgent = () => false }: TableProps<Item>) {
  const template = { '--columns': columns.map((column) => column.width).join(' ') } as CSSProperties;
  return (
    <View className={css('table')} style={template} {...aria({ role: 'table', label })}>
      <View className={css('row', 'heads')} {...aria({ role: 'row' })}>
        {columns.map((column) => (
          <View key={column.id} className={css('head')} {...aria({ role: 'columnheader' })}>
            {column.head}
          </View>
        ))}
      </View>
      {items.map((item) => (
        <View key={itemId(item)} className={css('row', urgent(item) && 'urgent')} {...aria({ role: 'row' })}>
          {columns.map((column) => (
            <View key={column.id} className={css('cell')} {...aria({ role: 'cell' })}>
              {column.head !== '' && (
                <View className={css('name')} {...aria({ hidden: true })}>
                  {column.head}
                </View>
              )}
              <View className={css('value')}>{column.cell(item)}</View>
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

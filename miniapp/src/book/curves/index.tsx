import { useState } from 'react';
import type { Book } from '../../../../shared/contract/book.ts';
import { Card } from '../../ui/card.tsx';
import { Curve } from '../../ui/curve.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Words } from '../../ui/words.tsx';
import { BookPage } from '../book-page.tsx';
import { curveParts } from './book-curves.ts';

/** 曲线: pressure, weight and the rest over the weeks; each child over the standard of its age. */
export default function BookCurves() {
  return <BookPage title="曲线">{(book) => <Curves book={book} />}</BookPage>;
}

function Curves({ book }: { readonly book: Book }) {
  const parts = curveParts(book);
  const [chosen, setChosen] = useState<string | null>(null);
  const part = parts.filter(({ id }) => id === chosen)[0] ?? parts[0];
  if (part === undefined) {
    return (
      <Empty icon="pulse" title="还没有可以画的">
        医生量的、您在家量的，都会画在这里。
      </Empty>
    );
  }
  return (
    <>
      {parts.length > 1 && (
        <Tabs
          label="谁的曲线"
          options={parts.map(({ id, name }) => ({ value: id, label: name }))}
          value={part.id}
          onChange={setChosen}
        />
      )}
      {part.curves.map((spec) => (
        <Card key={spec.title} heading={spec.title}>
          <Curve spec={spec} />
        </Card>
      ))}
      <Words size="caption" tone="quiet">
        这里画的是最近的记录。
      </Words>
    </>
  );
}

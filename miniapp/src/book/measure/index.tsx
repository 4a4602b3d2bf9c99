import type { Book } from '../../../../shared/contract/book.ts';
import { HOME_FORMS } from '../../../../shared/handbook/home/kinds.ts';
import type { ChildId } from '../../../../shared/identity/ids.ts';
import { addDays } from '../../../../shared/time/calendar-date.ts';
import { homeValueQueue } from '../../her-record/home-value-queue.ts';
import { childName } from '../../her-record/record-rows.ts';
import { today } from '../../platform/clock.ts';
import { SpecField } from '../../record-form/spec-field.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { List } from '../../ui/list.tsx';
import { MomentField } from '../../ui/moment-field.tsx';
import { Row } from '../../ui/row.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Toast } from '../../ui/toast.tsx';
import { Words } from '../../ui/words.tsx';
import { BookPage } from '../book-page.tsx';
import { AnswerCard } from './answer-card.tsx';
import { measuredRows } from './measure-view.ts';
import { useMeasure } from './use-measure.ts';

/** 在家量的: one value at a time, graded at once, and the last ones under it. */
export default function BookMeasure() {
  return <BookPage title="在家量的">{(book) => <Measure book={book} />}</BookPage>;
}

/** How far back a value may be written down. */
const DAYS_BACK = 400;

function Measure({ book }: { readonly book: Book }) {
  const measure = useMeasure(book);
  const { kind, kinds, fields, form, edit, problems } = measure;
  const waiting = homeValueQueue
    .useQueue((state) => state.items)
    .map(({ body, refused }) => ({
      ...body,
      refusedBecause: refused === null ? null : refused.message,
    }));
  const rows = measuredRows(book, kind, measure.subjectId, waiting);
  return (
    <>
      {measure.answered !== null && <AnswerCard answered={measure.answered} />}
      <Card heading="量了什么">
        <Stack gap={16}>
          <Stack flow="wrap" gap={8}>
            {kinds.map((each) => (
              <Chip key={each} selected={each === kind} onPress={() => measure.choose(each)}>
                {HOME_FORMS[each].title}
              </Chip>
            ))}
          </Stack>
          {HOME_FORMS[kind].of === 'child' && measure.children.length > 1 && (
            <Stack flow="wrap" gap={8}>
              {measure.children.map(({ childId }) => (
                <Chip
                  key={childId}
                  selected={childId === measure.childId}
                  onPress={() => measure.setChildId(childId as ChildId)}
                >
                  {childName(book, childId)}
                </Chip>
              ))}
            </Stack>
          )}
          {fields.map((spec) => (
            <SpecField
              key={`${kind}-${spec.name}`}
              spec={spec}
              form={form}
              edit={edit}
              problems={problems}
              today={today()}
            />
          ))}
          <MomentField
            label="什么时候量的"
            day={measure.day}
            time={measure.time}
            onDay={measure.setDay}
            onTime={measure.setTime}
            min={addDays(today(), -DAYS_BACK)}
            max={today()}
          />
          <Button block onPress={measure.save}>
            记下
          </Button>
        </Stack>
      </Card>
      <Card heading={`${HOME_FORMS[kind].title}，最近的`} tone="flush">
        {rows.length === 0 ? (
          <Words tone="quiet">还没有记过。</Words>
        ) : (
          <List label={`${HOME_FORMS[kind].title}，新的在前`}>
            {rows.map(({ id, title, note }) => (
              <Row key={id} title={title} note={note} />
            ))}
          </List>
        )}
      </Card>
      <Toast message={measure.message} onGone={measure.forgetMessage} />
    </>
  );
}

import type { StaffBook } from '../../../../../shared/contract/record.ts';
import { DATING_METHODS, type DatingMethod } from '../../../../../shared/pregnancy/dating.ts';
import { addDays } from '../../../../../shared/time/calendar-date.ts';
import { childName } from '../../../her-record/record-rows.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Field } from '../../../ui/field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { BOOK_ACT_WORDS, type BookAct, type BookActInput, bookActSending } from './book-acts.ts';
import { NewbornFields } from './newborn-fields.tsx';

interface BookActSheetProps {
  readonly act: BookAct | null;
  readonly page: StaffBook;
  readonly input: BookActInput;
  readonly edit: (change: Partial<BookActInput>) => void;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

const METHOD_WORDS: Readonly<Record<DatingMethod, string>> = {
  'last-menstrual-period': '按末次月经',
  ultrasound: '按超声（医生算好的预产期）',
  'embryo-transfer': '按胚胎移植（医生算好的预产期）',
  'told-by-clinic': '外院给的预产期',
};

const DAY_LABELS: Readonly<Record<Exclude<BookAct, 'dating' | 'next'>, string>> = {
  birth: '哪天分娩',
  discharge: '哪天出院',
  'child-death': '哪天',
  loss: '哪天',
  move: '哪天搬走',
};

const YEAR = 366;

/** The short form of one act; what it asks is what has to be known for good. */
export function BookActSheet({ act, page, input, edit, busy, problem, onSend, onClose }: BookActSheetProps) {
  const { today, children } = page.book;
  const ready = act !== null && bookActSending(act, page, input) !== null;
  const living = children.filter(({ diedOn }) => diedOn === null);
  return (
    <Sheet title={act === null ? '' : BOOK_ACT_WORDS[act]} open={act !== null} onClose={onClose}>
      <Stack>
        {(act === 'dating' || act === 'next') && <DatingFields page={page} input={input} edit={edit} />}
        {act === 'loss' && <Words size="small">记下以后，倒计时、提醒和关于宝宝的内容都会停。请先和她当面说过。</Words>}
        {act !== null && act !== 'dating' && act !== 'next' && (
          <DateField
            label={DAY_LABELS[act]}
            value={input.day}
            min={addDays(today, -2 * YEAR)}
            max={today}
            onCommit={(day) => edit({ day })}
          />
        )}
        {act === 'birth' && <NewbornFields input={input} edit={edit} />}
        {act === 'child-death' && (
          <Choice
            label="哪个宝宝"
            options={living.map(({ childId }) => ({ value: childId, label: childName(page.book, childId) }))}
            chosen={input.childId === null ? [] : [input.childId]}
            onChange={([childId]) => edit({ childId: childId ?? null })}
          />
        )}
        {act === 'next' && (
          <NumberField
            label="以前生过几个"
            unit="个"
            value={input.previousBirths}
            onCommit={(previousBirths) => edit({ previousBirths })}
          />
        )}
        {(act === 'dating' || act === 'move' || act === 'loss') && (
          <Field
            label={act === 'dating' ? '为什么改' : act === 'move' ? '搬到哪里，由谁接着管' : '补充'}
            value={input.reason}
            lines={2}
            maxLength={500}
            optional={act === 'loss'}
            onCommit={(reason) => edit({ reason })}
          />
        )}
        <Stack gap={8}>
          {problem !== null && (
            <Words size="small" tone="problem" role="status">
              {problem}
            </Words>
          )}
          <Button block busy={busy} disabled={!ready} onPress={onSend}>
            记下
          </Button>
        </Stack>
      </Stack>
    </Sheet>
  );
}

function DatingFields({ page, input, edit }: Pick<BookActSheetProps, 'page' | 'input' | 'edit'>) {
  const { today } = page.book;
  const byPeriod = input.method === 'last-menstrual-period';
  return (
    <>
      <Choice
        label="按什么算"
        options={DATING_METHODS.map((value) => ({ value, label: METHOD_WORDS[value] }))}
        chosen={input.method === null ? [] : [input.method]}
        onChange={([method]) => edit({ method: method ?? null })}
      />
      {input.method !== null && (
        <DateField
          label={byPeriod ? '末次月经第一天' : '预产期'}
          value={input.day}
          min={addDays(today, byPeriod ? -YEAR : -60)}
          max={byPeriod ? today : addDays(today, YEAR)}
          onCommit={(day) => edit({ day })}
        />
      )}
    </>
  );
}

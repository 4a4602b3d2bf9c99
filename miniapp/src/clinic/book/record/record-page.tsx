import { useRef, useState } from 'react';
import { type StaffBook, saveRecord } from '../../../../../shared/contract/record.ts';
import { RECORD_FORMS } from '../../../../../shared/handbook/forms/index.ts';
import type { FieldValue } from '../../../../../shared/handbook/read-fields.ts';
import type { RecordVersionId } from '../../../../../shared/identity/ids.ts';
import { addDays, type CalendarDate } from '../../../../../shared/time/calendar-date.ts';
import { childName } from '../../../her-record/record-rows.ts';
import { back } from '../../../platform/navigation.ts';
import { uuid } from '../../../platform/uuid.ts';
import { problemsByField } from '../../../record-form/record-form.ts';
import { SpecField } from '../../../record-form/spec-field.tsx';
import { call } from '../../../session/call.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Field } from '../../../ui/field.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { ClinicPage } from '../../clinic-page.tsx';
import type { Clinic } from '../../use-clinic.ts';
import type { useStaffBook } from '../use-staff-book.ts';
import { draftProblems, type RecordDraft } from './record-draft.ts';

interface RecordPageProps {
  readonly clinic: Clinic;
  readonly book: ReturnType<typeof useStaffBook>;
  readonly page: StaffBook;
  readonly begin: RecordDraft;
}

const YEARS_BACK = 7 * 366;

/** One record as a form: a new one, or the present one to be corrected with a reason. Late work carries its real day. */
export function RecordPage({ clinic, book, page, begin }: RecordPageProps) {
  const { pregnancyId } = page;
  const [draft, setDraft] = useState(begin);
  const [tried, setTried] = useState(false);
  // Leaving a field and pressing the button are one tap: the button reads what was committed a moment ago.
  const latest = useRef(draft);
  const edit = (change: (draft: RecordDraft) => RecordDraft) => {
    latest.current = change(latest.current);
    setDraft(latest.current);
  };
  const { kind, form } = draft;
  const { title, sections, of } = RECORD_FORMS[kind];
  const all = draftProblems(draft, page);
  const problems = problemsByField(tried ? all : all.filter(({ reason }) => reason !== 'missing'));
  const leave = () => back('clinicBook', { pregnancyId });

  const send = async () => {
    setTried(true);
    const now = latest.current;
    if (draftProblems(now, page).length > 0) return;
    const { reason, childId, careRow, happenedOn, form: filled, ...rest } = now;
    const body = {
      ...rest,
      happenedOn: happenedOn as CalendarDate,
      values: filled.values as Readonly<Record<string, FieldValue>>,
      meant: [...filled.meant],
      ...(childId === null ? {} : { childId }),
      ...(careRow === null ? {} : { careRow }),
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    };
    const acted = await book.act('record', () => call(saveRecord, { params: { pregnancyId }, body }));
    // The earlier try had arrived: what is sent from here on is another version.
    if (acted === 'arrived') edit((before) => ({ ...before, versionId: uuid() as RecordVersionId }));
    if (acted === 'done') leave();
  };

  return (
    <ClinicPage
      clinic={clinic}
      here="risk"
      title={`${title} · ${page.book.name}`}
      subtitle={draft.basedOn === null ? page.stage : `第${draft.basedOn}版，改正要写原因`}
      onBack={leave}
      action={
        <Button block busy={book.busy !== null} onPress={() => void send()}>
          {draft.basedOn === null ? '记下' : '改正'}
        </Button>
      }
    >
      {tried && all.length > 0 && (
        <Banner tone="warn" title="还没有记下">
          {all.map(({ message }) => message).join('；')}
        </Banner>
      )}
      {book.problem !== null && (
        <Banner tone="warn" title="没有记下，填的都还在">
          {book.problem.words}
        </Banner>
      )}
      <Card>
        <Stack gap={16}>
          <DateField
            label="哪天做的"
            value={draft.happenedOn}
            min={addDays(page.book.today, -YEARS_BACK)}
            max={page.book.today}
            hint="写真实的日期，补记也可以"
            onCommit={(happenedOn) => edit((before) => ({ ...before, happenedOn }))}
            problem={problems.happenedOn?.message}
          />
          {of !== 'mother' && page.book.children.length > 0 && (
            <Choice
              label="哪个宝宝"
              options={page.book.children
                .filter(({ diedOn }) => diedOn === null)
                .map(({ childId }) => ({ value: childId, label: childName(page.book, childId) }))}
              chosen={draft.childId === null ? [] : [draft.childId]}
              onChange={([childId]) => edit((before) => ({ ...before, childId: childId ?? null }))}
            />
          )}
        </Stack>
      </Card>
      {sections.map((section) => (
        <Card key={section.title} heading={section.title}>
          <Stack gap={16}>
            {section.fields.map((spec) => (
              <SpecField
                key={spec.name}
                spec={spec}
                form={form}
                edit={(change) => edit((before) => ({ ...before, form: change(before.form) }))}
                problems={problems}
                today={page.book.today}
              />
            ))}
          </Stack>
        </Card>
      ))}
      {draft.basedOn !== null && (
        <Card>
          <Field
            label="为什么改"
            value={draft.reason}
            lines={2}
            maxLength={500}
            hint="她看得到这句话"
            onCommit={(reason) => edit((before) => ({ ...before, reason }))}
            problem={problems.reason?.message}
          />
        </Card>
      )}
    </ClinicPage>
  );
}

import type { StaffBook } from '../../../../../shared/contract/record.ts';
import { RECORD_FORMS } from '../../../../../shared/handbook/forms/index.ts';
import { DATING_METHODS, type DatingMethod } from '../../../../../shared/pregnancy/dating.ts';
import { gestationWords } from '../../../../../shared/pregnancy/gestational-age.ts';
import { chineseDate } from '../../../../../shared/time/china-time.ts';
import { childName, recordRows } from '../../../her-record/record-rows.ts';
import { open } from '../../../platform/navigation.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { List } from '../../../ui/list.tsx';
import { RiskLabel } from '../../../ui/risk-label.tsx';
import { Row } from '../../../ui/row.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { byWords } from '../../risk/words.ts';
import { actsFor, BOOK_ACT_WORDS, type BookAct } from './book-acts.ts';
import { kindsToWrite } from './record-kinds.ts';

const METHODS: Readonly<Record<DatingMethod, string>> = Object.fromEntries(
  DATING_METHODS.map((method, at) => [method, ['末次月经', '超声', '胚胎移植', '外院告知'][at] ?? method]),
) as Record<DatingMethod, string>;

/** Who she is, where she is, and how her due date was reached. */
export function BookWomanCard({ page }: { readonly page: StaffBook }) {
  const { book, stage, ageYears } = page;
  const [pregnancy] = book.pregnancies;
  return (
    <Card>
      <Stack gap={8}>
        <Stack flow="wrap" gap={8}>
          <Words size="title">{book.name}</Words>
          {pregnancy !== undefined && pregnancy.colour !== null && <RiskLabel colour={pregnancy.colour} />}
        </Stack>
        <Words size="small">{`${stage} · ${ageYears}岁 · ${book.clinicName}`}</Words>
        {pregnancy?.movedOn != null && <Words size="small">{`${chineseDate(pregnancy.movedOn)} 搬走`}</Words>}
        {book.datings.map((dating) => (
          <Words key={dating.by.at + dating.dueDate} size="caption" tone="quiet">
            {[
              `预产期 ${chineseDate(dating.dueDate)}（${METHODS[dating.method]}）`,
              dating.reason,
              dating.by.staffName === null
                ? '她自己填的'
                : byWords(
                    {
                      staffName: dating.by.staffName,
                      institutionName: dating.by.institutionName ?? '',
                      at: dating.by.at,
                    },
                    book.today,
                  ),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </Words>
        ))}
        {book.children.map(({ childId, bornOn, gestationDays, birthWeightG, diedOn }) => (
          <Words key={childId} size="small">
            {[
              childName(book, childId),
              `${chineseDate(bornOn)}生`,
              gestationWords(gestationDays),
              birthWeightG === null ? null : `${birthWeightG} g`,
              diedOn === null ? null : `${chineseDate(diedOn)} 去世`,
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </Words>
        ))}
        <Stack flow="line">
          <Button kind="soft" compact onPress={() => open('clinicRiskWoman', { pregnancyId: page.pregnancyId })}>
            看分级
          </Button>
        </Stack>
      </Stack>
    </Card>
  );
}

/** What to write down now, and what may happen to the pregnancy. */
export function WriteCard({ page, onAct }: { readonly page: StaffBook; readonly onAct: (act: BookAct) => void }) {
  const { pregnancyId } = page;
  return (
    <Card heading="记一笔">
      <Stack gap={16}>
        <Stack flow="wrap" gap={8}>
          {kindsToWrite(page).map((kind) => (
            <Button key={kind} kind="soft" compact onPress={() => open('clinicRecord', { pregnancyId, kind })}>
              {RECORD_FORMS[kind].title}
            </Button>
          ))}
        </Stack>
        <Stack flow="wrap" gap={8}>
          {actsFor(page).map((act) => (
            <Button key={act} kind="plain" compact onPress={() => onAct(act)}>
              {BOOK_ACT_WORDS[act]}
            </Button>
          ))}
        </Stack>
      </Stack>
    </Card>
  );
}

/** Every record, newest first; one press opens it to read and to correct. */
export function RecordsCard({ page }: { readonly page: StaffBook }) {
  const rows = recordRows(page.book);
  if (rows.length === 0)
    return (
      <Card heading="记录">
        <Words size="small">还没有记录。</Words>
      </Card>
    );
  return (
    <Card tone="flush" heading="记录">
      <List label="记录，新的在前">
        {rows.map(({ recordId, title, on, note }) => (
          <Row
            key={recordId}
            title={title}
            note={`${on}  ${note}`}
            onPress={() => open('clinicRecord', { pregnancyId: page.pregnancyId, recordId })}
          />
        ))}
      </List>
    </Card>
  );
}

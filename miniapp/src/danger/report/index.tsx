import type { TriageQuestion } from '../../../../shared/danger/triage-types.ts';
import { now, today } from '../../platform/clock.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Page } from '../../ui/page.tsx';
import { gestationOnPhone } from '../assess-on-phone.ts';
import { doubtful, EXTRA_QUESTIONS } from '../extra-question.ts';
import { firstUnread, isBlank, type ReportForm } from '../report-flow.ts';
import { doubtWords } from '../value-words.ts';
import { CountingDialog } from './counting-dialog.tsx';
import { QuestionStep } from './question-step.tsx';
import { ReportAction } from './report-action.tsx';
import { RereadDialog } from './reread-dialog.tsx';
import { SignsStep } from './signs-step.tsx';
import { useReportForm } from './use-report-form.ts';
import { ValuesStep } from './values-step.tsx';
import { WhoStep } from './who-step.tsx';

const titleOf = ({ step, question }: ReportForm): string => {
  if (step === 'question' && question !== null) return EXTRA_QUESTIONS[question].title;
  return { who: '谁不舒服？', signs: '哪里不舒服？', values: '量过什么？', question: '' }[step];
};

const SUBTITLES: Readonly<Record<ReportForm['step'], string>> = {
  who: '点一下就行',
  signs: '有几样就选几样',
  values: '量过就填，没有量就直接看结果',
  question: '再问一句',
};

export default function DangerReport() {
  const { form, handbook, assessment, doubting, stopDoubting, reread, stop, happen, wantAnswer, goBack } =
    useReportForm();
  const doubts = doubtful(form, assessment);
  const keep = (questions: readonly TriageQuestion[]) =>
    happen({ kind: 'values-confirmed', fields: questions.map(({ field }) => field) });
  const values = {
    values: form.values,
    unread: form.unread,
    onUnreadable: (field: TriageQuestion['field'], text: string) => happen({ kind: 'value-unreadable', field, text }),
    doubts,
    onValue: (field: TriageQuestion['field'], value: number | null) => happen({ kind: 'value-given', field, value }),
    onKeep: (field: TriageQuestion['field']) => happen({ kind: 'values-confirmed', fields: [field] }),
  };
  const gaDays = gestationOnPhone(handbook, today());
  const blank = isBlank(form);
  const unread = firstUnread(form);
  const emergency = form.step !== 'who' && assessment.urgency === 'emergency';
  const canAnswer = emergency || (form.step === 'signs' && !blank);
  return (
    <Page
      title={titleOf(form)}
      subtitle={SUBTITLES[form.step]}
      onBack={goBack}
      action={
        <ReportAction
          emergency={emergency}
          onAnswer={canAnswer ? wantAnswer : undefined}
          {...forwardOf(form, blank, () => happen({ kind: 'signs-finished' }), wantAnswer)}
        />
      }
    >
      {form.step === 'who' && (
        <WhoStep handbook={handbook} phase={form.phase} onAnswer={(phase) => happen({ kind: 'who-answered', phase })} />
      )}
      {form.step === 'signs' && form.phase !== null && (
        <SignsStep
          phase={form.phase}
          gaDays={gaDays}
          ticked={form.signs}
          onTick={(signs) => happen({ kind: 'signs-ticked', signs })}
          onChangeWho={() => happen({ kind: 'who-reopened' })}
        />
      )}
      {form.step === 'values' && form.phase !== null && (
        <ValuesStep
          phase={form.phase}
          gaDays={gaDays}
          tickedCount={form.signs.length}
          counting={form.counting}
          countingSince={form.countingSince}
          happen={happen}
          {...values}
        />
      )}
      {form.step === 'question' && form.question !== null && (
        <QuestionStep
          key={form.question}
          question={form.question}
          onAnswer={({ signs, values: given }) => {
            happen({ kind: 'question-answered', signs, values: given });
            wantAnswer();
          }}
          {...values}
        />
      )}
      {stop.open && form.counting !== null && form.countingSince !== null && (
        <CountingDialog
          count={form.counting}
          since={form.countingSince}
          onTake={() => {
            stop.close();
            happen({ kind: 'counting-finished', at: now() });
            wantAnswer();
          }}
          onGiveUp={() => {
            stop.close();
            happen({ kind: 'counting-given-up' });
            wantAnswer();
          }}
          onGoOn={stop.close}
        />
      )}
      {reread.open && unread !== null && (
        <RereadDialog
          {...unread}
          onChange={() => {
            reread.close();
            happen({ kind: 'values-reopened' });
          }}
          onLeaveOut={() => {
            reread.close();
            happen({ kind: 'value-given', field: unread.field, value: null });
            wantAnswer();
          }}
        />
      )}
      <Dialog
        title={doubts[0] === undefined ? '' : doubtWords(doubts[0])}
        open={doubting && doubts.length > 0}
        confirm="没填错"
        cancel="我改一改"
        onConfirm={() => {
          stopDoubting();
          keep(doubts);
          wantAnswer();
        }}
        onCancel={() => {
          stopDoubting();
          happen({ kind: 'values-reopened' });
        }}
      >
        填对了才能算得准。真是这个数，医生会再问您。
      </Dialog>
    </Page>
  );
}

function forwardOf(form: ReportForm, blank: boolean, toValues: () => void, wantAnswer: () => void) {
  if (form.step === 'signs') return { forward: { words: blank ? '没有这些' : '下一步', onPress: toValues } };
  if (form.step !== 'values') return {};
  const measured = Object.keys(form.values).length > 0 || form.counting !== null || firstUnread(form) !== null;
  return { forward: { words: measured ? '看结果' : '没有量，看结果', onPress: wantAnswer } };
}

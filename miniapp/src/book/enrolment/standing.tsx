import { ENROLMENT_ACT_WORDS } from '../../../../shared/handbook/enrolment-words.ts';
import { chinaDate, chineseDate } from '../../../../shared/time/china-time.ts';
import { LastSeenBanner } from '../../her-record/last-seen-banner.tsx';
import { NotOpenCard } from '../../her-record/not-open-card.tsx';
import { NoAnswer } from '../../session/call-error.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TimeLine, type TimeLineStep } from '../../ui/time-line.tsx';
import { Words } from '../../ui/words.tsx';
import { Answers } from './answers.tsx';
import type { KeptEnrolment } from './cover-draft.ts';
import { answerLines, enrolmentStanding } from './enrolment-view.ts';
import type { CoverState } from './use-cover.ts';

/** Where her enrolment stands, and the one thing she can do about it. */
export function Standing({ query, number, begin }: CoverState) {
  const { data, error, isFetching, refetch } = query;
  if (data === undefined) {
    if (error !== null) return <NotOpenCard error={error} onAgain={() => void refetch()} busy={isFetching} />;
    return (
      <Card>
        <Skeleton lines={4} />
      </Card>
    );
  }
  const { title, text, act } = enrolmentStanding(data);
  return (
    <>
      <LastSeenBanner unanswered={error instanceof NoAnswer} />
      <Card tone={data.state === 'returned' ? 'warn' : 'lead'}>
        <Stack gap={12}>
          <Words size="heading" role="heading">
            {title}
          </Words>
          <Words>{text}</Words>
          {act !== null && (
            <Button block kind={act === '改一改' ? 'soft' : 'primary'} onPress={begin}>
              {act}
            </Button>
          )}
        </Stack>
      </Card>
      <Card heading="走到哪一步">
        <TimeLine label="走到哪一步" steps={stepsOf(data)} />
      </Card>
      <Answers lines={answerLines(data, number)} />
    </>
  );
}

/** The way of an enrolment: sent in, confirmed, the paper book. What came back waits to be sent in again. */
function stepsOf({ state, history }: KeptEnrolment): readonly TimeLineStep[] {
  const order = ['submit', 'confirm', 'issue'] as const;
  const reached = { returned: 0, submitted: 1, confirmed: 2, issued: 3 }[state];
  return order.map((act, index) => {
    const entry = index < reached ? history.find((each) => each.act === act) : undefined;
    const where = entry?.by.institutionName ?? null;
    const day = entry === undefined ? [] : [chineseDate(chinaDate(Date.parse(entry.by.at)))];
    const note = [...(where === null ? [] : [where]), ...day].join('，');
    return {
      id: act,
      title: ENROLMENT_ACT_WORDS[act],
      ...(note === '' ? {} : { note }),
      state: index < reached ? 'done' : 'next',
    };
  });
}

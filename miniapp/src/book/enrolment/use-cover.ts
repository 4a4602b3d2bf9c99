import { useEffect, useRef, useState } from 'react';
import { useHandbook } from '../../handbook/use-handbook.ts';
import {
  documentNumber,
  forgetDocumentNumber,
  typeDocumentNumber,
  useDocumentNumber,
} from '../../her-record/document-number.ts';
import { useDraft } from '../../offline/draft.ts';
import { today } from '../../platform/clock.ts';
import { replace } from '../../platform/navigation.ts';
import { useConnected } from '../../platform/use-connected.ts';
import { uuid } from '../../platform/uuid.ts';
import { useSession } from '../../session/session-store.ts';
import { type CoverDraft, coverOf, draftOf, EMPTY_DRAFT } from './cover-draft.ts';
import { type CoverProblems, coverProblems, LAST_STEP, STEP_FIELDS, stepWith } from './cover-problems.ts';
import { type SentCover, sendCover } from './send-cover.ts';
import { keepEnrolment, useEnrolmentPage } from './use-enrolment-page.ts';

/** While nobody answers it is tried again so often. */
const AGAIN_MS = 15_000;

/** The cover of her handbook: its draft, its steps, and sending it once, now or when there is a network again. */
export function useCover() {
  const signedIn = useSession(({ session }) => session?.me.kind === 'mother');
  const connected = useConnected();
  const { form: draft, edit: keep, discard } = useDraft<CoverDraft>('cover', EMPTY_DRAFT);
  const number = useDocumentNumber((state) => state.number);
  const latest = useRef(draft);
  latest.current = draft;
  const query = useEnrolmentPage({ enabled: signedIn, numberIsHers: () => latest.current.numberTyped });
  const { data: kept, refetch } = query;
  const previousBirths = useHandbook({ enabled: signedIn }).data?.previousBirths ?? 0;
  const [tried, setTried] = useState<readonly number[]>([]);
  const [refusals, setRefusals] = useState<CoverProblems>({});
  const [overtaken, setOvertaken] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const underWay = useRef(false);

  // The server has a number the phone has not heard yet: it is asked for before the cover goes out.
  const numberAtServer = kept?.hasNumber === true && !draft.numberTyped && number === '';
  const { documentNumber: aboutNumber, ...others } = coverProblems(draft, { number, today: today(), previousBirths });
  const found: CoverProblems =
    aboutNumber === undefined || numberAtServer ? others : { ...others, documentNumber: aboutNumber };
  const step = Math.min(Math.max(draft.step, 0), LAST_STEP);
  const quiet = number.trim() === '' && !tried.includes(stepWith(['documentNumber']) ?? -1);
  const shown: CoverProblems = { ...(quiet ? others : found), ...refusals };

  const clear = () => {
    keep(EMPTY_DRAFT);
    discard();
    setRefusals({});
    setTried([]);
  };
  const edit = (change: Partial<CoverDraft>) => {
    setRefusals((before) => {
      const fresh: Record<string, string | undefined> = { ...before };
      for (const field of Object.keys(change)) delete fresh[field];
      return fresh as CoverProblems;
    });
    keep(change);
  };
  const editNumber = (text: string) => {
    typeDocumentNumber(text);
    setRefusals(({ documentNumber: _, ...rest }) => rest);
    keep({ numberTyped: true });
  };
  const stopAt = (fields: readonly string[]): boolean => {
    const stop = stepWith(fields);
    if (stop === null) return false;
    setTried((before) => [...before, stop]);
    keep({ step: stop, sendId: null });
    return true;
  };

  const settle = async (sent: SentCover) => {
    if (sent.kind === 'received') {
      clear();
      keepEnrolment(sent.page);
    }
    if (sent.kind === 'waiting') setFailure(sent.error);
    if (sent.kind === 'refused') {
      setRefusals(sent.problems);
      if (!stopAt(Object.keys(sent.problems))) keep({ sendId: null });
    }
    if (sent.kind === 'consent-required') {
      keep({ sendId: null });
      replace('welcome');
    }
    if (sent.kind === 'overtaken') {
      const fresh = (await refetch()).data;
      setOvertaken(true);
      keep({ sendId: null, step: LAST_STEP, basedOn: fresh?.version ?? latest.current.basedOn });
    }
  };
  const attempt = async () => {
    const { sendId, basedOn } = latest.current;
    if (underWay.current || sendId === null || basedOn === null || stopAt(Object.keys(found))) return;
    underWay.current = true;
    setBusy(true);
    setFailure(null);
    const heard = numberAtServer ? await refetch() : null;
    if (heard?.error != null) setFailure(heard.error);
    else {
      const form = coverOf(latest.current, documentNumber());
      await settle(await sendCover({ id: sendId, basedOn, form }));
    }
    underWay.current = false;
    setBusy(false);
  };
  const latestAttempt = useRef(attempt);
  latestAttempt.current = attempt;
  const mayGo = draft.sendId !== null && signedIn && connected;
  useEffect(() => {
    if (mayGo) void latestAttempt.current();
  }, [mayGo]);
  useEffect(() => {
    if (!mayGo || failure === null) return;
    const timer = setTimeout(() => void latestAttempt.current(), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [mayGo, failure]);

  const goTo = (target: number) => keep({ step: target });
  const goOn = () => {
    setOvertaken(false);
    const inTheWay = Object.keys(found).filter(
      (field) => step === LAST_STEP || STEP_FIELDS[step]?.some((f) => f === field),
    );
    if (stopAt(inTheWay)) return;
    if (step === LAST_STEP) keep({ sendId: uuid() as CoverDraft['sendId'] });
    else goTo(step + 1);
  };

  return {
    signedIn,
    connected,
    query,
    draft,
    number,
    step,
    stepProps: { draft, edit, number, editNumber, problems: shown },
    begin: () => kept !== undefined && keep(draftOf(kept)),
    goOn,
    goBack: () => goTo(step - 1),
    /** From the last look straight to one answer. */
    goToField: (field: string) => goTo(stepWith([field]) ?? step),
    /** She leaves it as it was. */
    giveUp: () => {
      clear();
      forgetDocumentNumber();
      void refetch();
    },
    again: () => void attempt(),
    /** Back into the form before it has gone out. */
    holdBack: () => keep({ sendId: null, step: LAST_STEP }),
    busy,
    failure,
    overtaken,
  };
}

export type CoverState = ReturnType<typeof useCover>;

import { describe, expect, it } from 'vitest';
import { correctionOf, draftProblems, newDraft } from '../../../../miniapp/src/clinic/book/record/record-draft.ts';
import { actsFor, bookActSending, newborn } from '../../../../miniapp/src/clinic/book/woman/book-acts.ts';
import { kindsToWrite } from '../../../../miniapp/src/clinic/book/woman/record-kinds.ts';
import type { StaffBook } from '../../../../shared/contract/record.ts';
import { afterBirth, day, PREGNANCY, sampleHerBook, sampleRecord, twin } from '../../book/sample-her-book.ts';

const page = (book = sampleHerBook()): StaffBook => ({
  pregnancyId: PREGNANCY,
  ageYears: 27,
  stage: '孕29周',
  mayWrite: true,
  book,
});

describe('a record being written', () => {
  it('begins today, of the only living child, and waits for what must be filled in', () => {
    const draft = newDraft(
      'child-check',
      page(afterBirth({ children: [twin('a', 1), { ...twin('b', 2), diedOn: day('2026-11-11') }] })),
    );
    expect(draft).toMatchObject({ childId: 'a', happenedOn: '2026-11-23', basedOn: null });
    const ultrasound = newDraft('ultrasound', page());
    expect(draftProblems(ultrasound, page()).map(({ field, reason }) => `${field} ${reason}`)).toEqual([
      'conclusion missing',
    ]);
  });

  it('of one of two children asks which', () => {
    const twins = page(afterBirth());
    expect(draftProblems(newDraft('child-check', twins), twins).map(({ field }) => field)).toEqual(['childId']);
  });

  it('corrects with a reason alone, and takes what was unusual before as meant', () => {
    const draft = correctionOf(sampleRecord({ kind: 'antenatal-return', values: { weightKg: 130 }, references: {} }));
    expect(draftProblems(draft, page()).map(({ field }) => field)).toEqual(['reason']);
    expect(draftProblems({ ...draft, reason: '改正' }, page())).toEqual([]);
  });

  it('says which day cannot be', () => {
    const draft = { ...newDraft('antenatal-return', page()), happenedOn: '2026-11-24' };
    expect(draftProblems(draft, page()).map(({ field }) => field)).toEqual(['happenedOn']);
  });
});

describe('what may happen to a pregnancy', () => {
  it('is what fits where she is', () => {
    expect(actsFor(page())).toEqual(['birth', 'dating', 'move', 'loss']);
    expect(actsFor(page(afterBirth()))).toEqual(['next', 'move', 'child-death']);
    expect(kindsToWrite(page())[0]).toBe('antenatal-return');
    expect(kindsToWrite(page(afterBirth()))[0]).toBe('postpartum-visit');
  });

  it('is sent only when everything it needs is filled in', () => {
    const empty = {
      id: 'e' as never,
      day: '',
      method: null,
      reason: '',
      children: [newborn()],
      childId: null,
      nextPregnancyId: 'n' as never,
      previousBirths: null,
    };
    const ready = (act: Parameters<typeof bookActSending>[0], over: object) =>
      bookActSending(act, page(), { ...empty, ...over }) !== null;
    expect(ready('birth', { day: '2026-11-20' })).toBe(false);
    expect(ready('birth', { day: '2026-11-20', children: [{ ...newborn(), sex: 'girl' }] })).toBe(true);
    expect(ready('dating', { method: 'ultrasound', day: '2027-02-01' })).toBe(false);
    expect(ready('dating', { method: 'ultrasound', day: '2027-02-01', reason: '早孕超声' })).toBe(true);
    expect(ready('move', { day: '2026-11-20' })).toBe(false);
    expect(ready('loss', { day: '2026-11-20' })).toBe(true);
    expect(ready('next', { method: 'ultrasound', day: '2027-08-01', previousBirths: 1 })).toBe(true);
  });
});

import type { FormRow } from '../forms/form-row.ts';
import type { Given } from '../given.ts';
import { both, either, isNot, type Maybe, when } from './kleene.ts';
import { type Facts, PRINTED_RULES } from './printed-rules.ts';

const RULES: Readonly<Record<string, (facts: Facts) => Maybe>> = PRINTED_RULES;

/** The facts a row rests on, by watching which its rule asks for. */
function asked(id: string): readonly string[] {
  const names = new Set<string>();
  const watcher = new Proxy({}, { get: (_, name) => void names.add(String(name)) });
  RULES[id]?.(watcher);
  return [...names].flatMap((name) => (name === 'timesULN' ? ['creatinine', 'creatinineULN'] : [name]));
}
const ASKED: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.keys(RULES).map((id) => [id, asked(id)]),
);

const MEASURED = ['ageYears', 'bmi', 'hbGperL', 'plt10e9perL', 'fetusCount'];
const NAMES_MORE = ['asm-red-1.1.2', 'asm-orange-2.1.1', 'asm-orange-2.1.3', 'asm-orange-2.1.4'];
/** The number of fetuses stands in it beside findings that a tick answers. */
const MIXED = ['scr-2.5'];

/** What follows from what was written: the quotients, the earlier birth, the falling platelets. */
export function worked(given: Given): Facts {
  const { heightCm, prePregnancyWeightKg, creatinine, creatinineULN, parity, lastDeliveryDate, pltTrend } = given;
  const bmi =
    heightCm === undefined || prePregnancyWeightKg === undefined
      ? given.bmi
      : exactly((prePregnancyWeightKg / heightCm / heightCm) * 10_000);
  const earlierBirth = lastDeliveryDate === undefined ? when(parity, (births) => births > 0) : true;
  return onlyGiven({
    ...given,
    bmi,
    priorDelivery: given.priorDelivery ?? earlierBirth,
    pltProgressiveFall: given.pltProgressiveFall ?? when(pltTrend, (trend) => trend === 'progressive-fall'),
    timesULN: creatinine === undefined || creatinineULN === undefined ? undefined : exactly(creatinine / creatinineULN),
  });
}

/** Without the noise of binary fractions. */
const exactly = (quotient: number): number => Number(quotient.toFixed(8));

const onlyGiven = (facts: object): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** What the printed form answers in one row. */
export function answerOf({ id }: FormRow, facts: Facts): Maybe {
  const ticked = facts.checked?.[id];
  if (ticked === true) return true;
  const asSaid = ticked === false || facts.formComplete === true ? false : undefined;
  const rule = RULES[id];
  if (rule === undefined) return asSaid;
  const answer = rule(facts);
  if (answer === true) return true;
  if (answer === false) return NAMES_MORE.includes(id) ? asSaid : false;
  const names = ASKED[id] ?? [];
  const nothingGiven = names.every((name) => !(name in facts));
  const needsValue = !MIXED.includes(id) && names.some((name) => MEASURED.includes(name));
  return nothingGiven && !needsValue ? asSaid : undefined;
}

/** Conditions the norm places nowhere: the highest colour they could be, where they are one. */
export function gapsOf(f: Facts): readonly ('red' | 'orange' | 'purple')[] {
  const severe = (holds: Maybe) => (holds === true ? (['red'] as const) : []);
  const bloodPressure = both(
    either(
      when(f.sbp, (n) => n >= 140),
      when(f.dbp, (n) => n >= 90),
      f.hypertension,
    ),
    f.hdpDiagnosis === undefined || f.hdpDiagnosis === 'none',
  );
  const scarUnsaid =
    ((f.cesareanCount ?? 0) > 0 || (f.uterineSurgeryCount ?? 0) > 0 || f.uterineScarOtherThanCS === true) &&
    f.uterineScar !== true;
  const screenPositive = f.syphilisScreen === 'positive' || f.hivScreen === 'positive';
  return [
    ...severe(when(f.ejectionFractionPct, (n) => n < 40)),
    ...severe(when(f.nyhaClass, (n) => n > 2)),
    ...severe(when(f.mitralValveAreaCm2, (n) => n === 1.5)),
    ...severe(when(f.aorticDiameterMm, (n) => n >= 45)),
    ...severe(when(f.prednisoneMgPerDay, (n) => (n > 0 && n < 5) || n > 10)),
    ...severe(when(f.hdpDiagnosis, (d) => d === 'eclampsia' || d === 'hellp')),
    ...(bloodPressure === true ? (['orange'] as const) : []),
    ...(scarUnsaid ? (['orange'] as const) : []),
    ...severe(f.placentaPraevia),
    ...severe(f.tetralogyResidualLesion),
    ...severe(f.strokeHistory),
    ...severe((f.ckd === true || f.kidneyDisease === true) && f.hypertension === true && !((f.timesULN ?? 0) > 1.5)),
    ...severe(
      both(
        when(f.hbsag, (result) => result === 'positive'),
        isNot(f.liverFunctionNormal),
      ),
    ),
    ...(screenPositive && (f.confirmedInfection ?? []).length === 0 ? (['purple'] as const) : []),
  ];
}

/** Whether a carrier's liver function is still to come: normal it is yellow, otherwise the norm places it nowhere. */
export const liverAwaited = (f: Facts): boolean =>
  f.hbsag === 'positive' && f.liverFunctionNormal === undefined && f.checked?.['asm-yellow-2.3'] !== true;

import type { ValueRowId } from '../forms/index.ts';
import type { Given } from '../given.ts';
import { beyond, both, either, isNot, type Maybe, when, within } from './kleene.ts';

/** What a clinic wrote, with the two quotients worked out. */
export type Facts = Given & { readonly timesULN?: number | undefined };

type Printed = (facts: Facts) => Maybe;

const badHistory: Printed = (f) =>
  either(
    when(f.abortionCountAllTypes, (n) => n >= 3),
    when(f.pretermBirthCount, (n) => n > 0),
    when(f.perinatalDeathCount, (n) => n > 0),
    when(f.birthDefectCount, (n) => n > 0),
    when(f.ectopicCount, (n) => n > 0),
    f.gtdHistory,
  );
const pressure140over90: Printed = (f) =>
  either(
    when(f.sbp, (n) => n >= 140),
    when(f.dbp, (n) => n >= 90),
  );
const fiveCentimetres: Printed = (f) =>
  either(
    when(f.fibroidMaxCm, (n) => n >= 5),
    when(f.ovarianCystMaxCm, (n) => n >= 5),
  );
const haemoglobinUnder110: Printed = (f) => when(f.hbGperL, (n) => n < 110);
const plateletsUpTo100: Printed = (f) => when(f.plt10e9perL, (n) => n <= 100);
const urineTwice: Printed = (f) => when(f.urinalysisAbnormalConsecutiveCount, (n) => n >= 2);
const ferritinUnder20: Printed = (f) => when(f.ferritinUgL, (n) => n < 20);

/** The rules as the forms state them, typed in by hand as plain functions. */
export const PRINTED_RULES: Readonly<Record<ValueRowId, Printed>> = {
  'asm-yellow-1.1': (f) => when(f.ageYears, (n) => (n >= 35 && n < 40) || n <= 18),
  'asm-yellow-1.2': (f) => when(f.bmi, (n) => (n > 25 && n < 28) || n < 18.5),
  'asm-yellow-1.5': badHistory,
  'asm-yellow-1.6': (f) => f.uterineScar,
  'asm-yellow-1.7': fiveCentimetres,
  'asm-yellow-1.9': (f) => f.conceivedByART,
  'asm-yellow-2.3': (f) =>
    both(
      when(f.hbsag, (result) => result === 'positive'),
      f.liverFunctionNormal,
    ),
  'asm-yellow-2.6.1': (f) =>
    both(
      when(f.plt10e9perL, (n) => n > 50 && n <= 100),
      isNot(f.bleedingTendency),
    ),
  'asm-yellow-2.6.2': (f) => when(f.hbGperL, (n) => n > 60 && n < 110),
  'asm-yellow-3.1': (f) => when(f.fetusCount, (n) => n === 2),
  'asm-yellow-3.5': (f) =>
    when(f.hdpDiagnosis, (d) =>
      ['gestational_hypertension', 'preeclampsia_non_severe', 'chronic_hypertension'].includes(d),
    ),
  'asm-yellow-3.10': (f) =>
    both(
      when(f.gaDays, (n) => n >= 252),
      when(f.presentation, (p) => p !== 'cephalic'),
    ),
  'asm-orange-1.1': (f) => when(f.ageYears, (n) => n >= 40),
  'asm-orange-1.2': (f) => when(f.bmi, (n) => n >= 28),
  'asm-orange-2.1.1': (f) =>
    either(
      when(f.nyhaClass, (n) => n === 2),
      when(f.ejectionFractionPct, (n) => n >= 40 && n <= 50),
    ),
  'asm-orange-2.1.3': (f) =>
    either(
      when(f.mitralValveAreaCm2, (n) => n > 1.5),
      when(f.aorticGradientMmHg, (n) => n < 50),
      f.marfanNoDilation,
    ),
  'asm-orange-2.1.4': (f) =>
    both(
      f.aorticDisease,
      when(f.aorticDiameterMm, (n) => n < 45),
    ),
  'asm-orange-2.1.6': (f) =>
    both(
      f.pulmonaryHypertension,
      when(f.paspMmHg, (n) => n < 50),
    ),
  'asm-orange-2.4': (f) =>
    both(
      f.ckd,
      when(f.timesULN, (n) => n > 1),
    ),
  'asm-orange-2.5.2': (f) =>
    both(
      f.nephrogenicDI,
      when(f.urineMlPerDay, (n) => n > 4000),
    ),
  'asm-orange-2.6.1': (f) => when(f.plt10e9perL, (n) => n >= 30 && n <= 50),
  'asm-orange-2.6.2': (f) => when(f.hbGperL, (n) => n > 40 && n <= 60),
  'asm-orange-3.1': (f) => when(f.fetusCount, (n) => n >= 3),
  'asm-orange-3.3': (f) => both(f.uterineScar, within(18, f.lastUterineSurgeryDate, f.lmp)),
  'asm-orange-3.5': (f) => when(f.uterineSurgeryCount, (n) => n >= 2),
  'asm-orange-3.7': (f) =>
    when(f.hdpDiagnosis, (d) => d === 'preeclampsia_severe' || d === 'chronic_hypertension_with_preeclampsia'),
  'asm-red-1.1.1': (f) =>
    both(
      f.pulmonaryHypertension,
      when(f.paspMmHg, (n) => n >= 50),
    ),
  'asm-red-1.1.2': (f) =>
    both(
      f.cyanoticHeartDisease,
      when(f.spo2Pct, (n) => n < 90),
    ),
  'asm-red-1.1.3': (f) =>
    either(
      f.valveReplaced,
      when(f.mitralValveAreaCm2, (n) => n < 1.5),
      when(f.aorticGradientMmHg, (n) => n >= 50),
      f.marfan,
    ),
  'asm-red-1.4': (f) =>
    both(
      f.kidneyDisease,
      when(f.timesULN, (n) => n > 1.5),
    ),
  'asm-red-1.6.2': (f) =>
    either(
      when(f.plt10e9perL, (n) => n < 30),
      both(plateletsUpTo100(f), either(f.pltProgressiveFall, f.bleedingTendency)),
    ),
  'asm-red-1.6.3': (f) => when(f.hbGperL, (n) => n <= 40),
  'asm-purple-P': (f) => when(f.confirmedInfection, (names) => names.length > 0),

  'scr-1.1': (f) => when(f.ageYears, (n) => n >= 35 || n <= 18),
  'scr-1.2': (f) =>
    either(
      when(f.heightCm, (n) => n <= 145),
      f.hasDisabilityAffectingBirth,
    ),
  'scr-1.3': (f) => when(f.bmi, (n) => n > 25 || n < 18.5),
  'scr-1.4': (f) => when(f.rhFactor, (result) => result === 'negative'),
  'scr-2.1': (f) =>
    both(f.priorDelivery, either(within(18, f.lastDeliveryDate, f.lmp), beyond(60, f.lastDeliveryDate, f.lmp))),
  'scr-2.2': (f) => when(f.cesareanCount, (n) => n >= 1),
  'scr-2.4': (f) => either(badHistory(f), f.pastComplication),
  'scr-2.5': (f) =>
    either(
      when(f.fetusCount, (n) => n >= 2),
      f.conceivedByART,
      f.otherCurrentAbnormality,
    ),
  'scr-3.2': fiveCentimetres,
  'scr-3.5': (f) => f.uterineScarOtherThanCS,
  'scr-4.1': (f) => both(f.familyHypertension, pressure140over90(f)),
  'scr-4.2': (f) => f.familyDiabetesFirstDegree,
  'scr-6.1': haemoglobinUnder110,
  'scr-6.2': plateletsUpTo100,
  'scr-6.3': (f) => when(f.syphilisScreen, (result) => result === 'positive'),
  'scr-6.4': (f) => when(f.hivScreen, (result) => result === 'positive'),
  'scr-6.5': (f) => when(f.hbsag, (result) => result === 'positive'),
  'scr-6.6': urineTwice,
  'scr-6.7': (f) =>
    both(
      f.urineGlucosePositive,
      either(
        both(
          when(f.gaDays, (n) => n < 168),
          when(f.fpgMmolL, (n) => n >= 7),
        ),
        both(
          when(f.gaDays, (n) => n >= 168),
          when(f.fpgMmolL, (n) => n >= 5.1),
        ),
      ),
    ),
  'scr-6.8': ferritinUnder20,
  'scr-7.1.5': pressure140over90,
  'pps-1.1': haemoglobinUnder110,
  'pps-1.2': plateletsUpTo100,
  'pps-1.3': (f) => when(f.syphilisScreen, (result) => result === 'positive'),
  'pps-1.4': (f) => when(f.hivScreen, (result) => result === 'positive'),
  'pps-1.5': (f) => when(f.hbsag, (result) => result === 'positive'),
  'pps-1.6': urineTwice,
  'pps-1.8': ferritinUnder20,
  'pps-2.1.5': pressure140over90,
};

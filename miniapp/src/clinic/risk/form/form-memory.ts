import type { StaffId } from '../../../../../shared/identity/ids.ts';
import type { GradingForm } from './grading-form.ts';

/** Half-filled forms, in memory alone: what a clinic knows of a patient is never written to the phone. */
let owner: StaffId | null = null;
let forms: Readonly<Record<string, GradingForm>> = {};

/** A form left a moment ago, if the same person left it. */
export function rememberedForm(staffId: StaffId, name: string): GradingForm | undefined {
  if (owner !== staffId) forgetForms();
  owner = staffId;
  return forms[name];
}

export function rememberForm(staffId: StaffId, name: string, form: GradingForm): void {
  if (owner === staffId) forms = { ...forms, [name]: form };
}

export function forgetForm(name: string): void {
  const { [name]: _, ...rest } = forms;
  forms = rest;
}

/** Nobody is signed in any more, or somebody else is. */
export function forgetForms(): void {
  owner = null;
  forms = {};
}

import { useRef, useState } from 'react';
import type { StaffId } from '../../../../../shared/identity/ids.ts';
import { forgetForm, rememberedForm, rememberForm } from './form-memory.ts';
import type { GradingForm } from './grading-form.ts';

export type EditForm = (change: (form: GradingForm) => GradingForm) => void;

/** A form that outlives a look at another page. `name` says whose and which it is. */
export function useGradingForm(staffId: StaffId, name: string, begin: () => GradingForm) {
  const [form, setForm] = useState(() => rememberedForm(staffId, name) ?? begin());
  // Leaving a field and pressing the button are one tap: the button reads what was committed a moment ago.
  const latest = useRef(form);
  const edit: EditForm = (change) => {
    latest.current = change(latest.current);
    rememberForm(staffId, name, latest.current);
    setForm(latest.current);
  };
  return { form, edit, latest, forget: () => forgetForm(name) };
}

import { fireEvent, screen } from '@testing-library/react';
import ClinicAssessment from '../../../../miniapp/src/clinic/risk/assessment/index.tsx';
import { forgetForms } from '../../../../miniapp/src/clinic/risk/form/form-memory.ts';
import ClinicScreening from '../../../../miniapp/src/clinic/risk/screening/index.tsx';
import type { RiskPage } from '../../../../shared/contract/risk-page.ts';
import { asked, openedWith } from '../../../support/taro/taro.ts';
import { draw, freshDevice, ok, serverAnswers, signedIn } from '../clinic-world.tsx';
import { sampleWorklist } from '../sample-row.ts';
import { PREGNANCY } from './sample-page.ts';

export const WOMAN = `/api/clinic/pregnancies/${PREGNANCY}`;
type Answers = Parameters<typeof serverAnswers>[0];

/** A doctor at her page, who has filled in nothing yet; for `beforeEach`. */
export function atAnEmptyForm(): void {
  freshDevice();
  forgetForms();
  signedIn();
  openedWith({ pregnancyId: PREGNANCY });
}

export async function opens(form: 'screening' | 'assessment', page: RiskPage, answers: Answers = {}): Promise<void> {
  serverAnswers({ 'GET /api/clinic/alerts': ok(sampleWorklist()), [`GET ${WOMAN}/risk`]: ok(page), ...answers });
  draw(form === 'screening' ? <ClinicScreening /> : <ClinicAssessment />);
  await screen.findByText(form === 'screening' ? '基本数值' : '孕产妇妊娠风险评估表');
}

export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
export const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
export const number = (label: RegExp, value: string) => {
  const field = screen.getByRole('textbox', { name: label });
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};

/** What the forms have sent so far. */
export const bodies = () =>
  asked.filter(({ method }) => method === 'POST').map(({ body }) => body as Record<string, unknown>);

import { fireEvent, screen } from '@testing-library/react';
import { forgetForms } from '../../../../miniapp/src/clinic/risk/form/form-memory.ts';
import ClinicRiskWoman from '../../../../miniapp/src/clinic/risk/woman/index.tsx';
import type { RiskPage } from '../../../../shared/contract/risk-page.ts';
import type { StaffRole } from '../../../../shared/identity/role.ts';
import { openedWith } from '../../../support/taro/taro.ts';
import { doctor, draw, freshDevice, ok, serverAnswers, signedIn } from '../clinic-world.tsx';
import { sampleWorklist } from '../sample-row.ts';
import { PREGNANCY } from './sample-page.ts';

export const WOMAN = `/api/clinic/pregnancies/${PREGNANCY}`;
type Answers = Parameters<typeof serverAnswers>[0];

/** A doctor who has opened no page of a woman yet; for `beforeEach`. */
export function beforeHerPage(): void {
  freshDevice();
  forgetForms();
  signedIn();
}

/** Her page, as somebody of this role opens it. */
export async function opens(page: RiskPage, answers: Answers = {}, role: StaffRole = 'clinic-doctor'): Promise<void> {
  signedIn(doctor(role));
  openedWith({ pregnancyId: PREGNANCY });
  serverAnswers({ 'GET /api/clinic/alerts': ok(sampleWorklist()), [`GET ${WOMAN}/risk`]: ok(page), ...answers });
  draw(<ClinicRiskWoman />);
  await screen.findByRole('heading', { name: '最近的筛查' });
}

export const primary = () =>
  screen.getAllByRole('button').filter((button) => button.className.split(' ').includes('primary'));
export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

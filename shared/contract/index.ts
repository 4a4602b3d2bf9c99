import * as care from './care.ts';
import * as caseFile from './case.ts';
import * as clinic from './clinic.ts';
import * as colourNotice from './colour-notice.ts';
import * as consent from './consent.ts';
import * as danger from './danger.ts';
import * as demo from './demo.ts';
import type { Endpoint } from './endpoint.ts';
import * as enrolment from './enrolment.ts';
import * as handbook from './handbook.ts';
import * as handbookCode from './handbook-code.ts';
import * as handbookExport from './handbook-export.ts';
import * as herBook from './her-book.ts';
import * as identity from './identity.ts';
import * as keyPopulation from './key-population.ts';
import * as operations from './operations.ts';
import * as record from './record.ts';
import * as referral from './referral.ts';
import * as risk from './risk.ts';
import * as roster from './roster.ts';

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'access' in value && 'path' in value && 'method' in value;

/** Every endpoint of the product, in the order of the rooms. */
export const ENDPOINTS: readonly Endpoint[] = [
  identity,
  consent,
  handbook,
  handbookCode,
  handbookExport,
  enrolment,
  herBook,
  record,
  danger,
  clinic,
  care,
  risk,
  keyPopulation,
  referral,
  caseFile,
  colourNotice,
  roster,
  operations,
  demo,
].flatMap((room) => Object.values(room).filter(isEndpoint));

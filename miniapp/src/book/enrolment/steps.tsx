import { COVER_LABELS, DOCUMENT_WORDS } from '../../../../shared/handbook/cover-words.ts';
import { Card } from '../../ui/card.tsx';
import { Choice, type ChoiceOption } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import type { CoverDraft } from './cover-draft.ts';
import type { CoverProblems } from './cover-problems.ts';
import { numberLabel } from './enrolment-view.ts';

export interface CoverStepProps {
  readonly draft: CoverDraft;
  readonly edit: (change: Partial<CoverDraft>) => void;
  readonly number: string;
  readonly editNumber: (number: string) => void;
  readonly problems: CoverProblems;
}

type TextField = 'ethnicity' | 'occupation' | 'workplace' | 'householdAddress' | 'homeAddress';
type PersonField = 'husbandName' | 'husbandPhone' | 'emergencyName' | 'emergencyPhone';

interface LineProps extends CoverStepProps {
  readonly field: TextField | PersonField;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly lines?: number;
  readonly phone?: boolean;
}

const Line = ({ field, draft, edit, problems, placeholder = '', hint, lines = 1, phone = false }: LineProps) => (
  <Field
    label={COVER_LABELS[field]}
    value={draft[field]}
    onCommit={(text) => edit({ [field]: text })}
    placeholder={placeholder}
    hint={hint}
    lines={lines}
    keyboard={phone ? 'phone' : 'text'}
    maxLength={120}
    optional
    problem={problems[field]}
  />
);

export const AboutYou = (props: CoverStepProps) => (
  <Card>
    <Line {...props} field="ethnicity" placeholder="比如：汉族" />
    <Line {...props} field="occupation" placeholder="比如：种地、上班、在家" />
    <Line {...props} field="workplace" />
    <NumberField
      label={COVER_LABELS.pregnanciesBefore}
      unit="次"
      value={props.draft.pregnanciesBefore}
      onCommit={(pregnanciesBefore) => props.edit({ pregnanciesBefore })}
      hint="这次不算，没留住的也算"
      optional
      problem={props.problems.pregnanciesBefore}
    />
  </Card>
);

type Kind = CoverDraft['documentKind'];

const KINDS: readonly ChoiceOption<Exclude<Kind, ''> | 'none'>[] = [
  { value: 'id-card', label: DOCUMENT_WORDS['id-card'] },
  { value: 'passport', label: DOCUMENT_WORDS.passport },
  { value: 'other', label: DOCUMENT_WORDS.other },
  { value: 'none', label: '先不填' },
];

export const Document = ({ draft, edit, number, editNumber, problems }: CoverStepProps) => (
  <Card>
    <FieldFrame label="用哪种证件" problem={problems.documentKind}>
      <Choice
        label="用哪种证件"
        options={KINDS}
        chosen={[draft.documentKind === '' ? 'none' : draft.documentKind]}
        onChange={([kind]) => edit({ documentKind: kind === undefined || kind === 'none' ? '' : kind })}
      />
    </FieldFrame>
    {draft.documentKind !== '' && (
      <Field
        label={numberLabel(draft.documentKind)}
        value={number}
        onCommit={editNumber}
        hint="手机里不存这个号码，交上去后只有医院看得到"
        maxLength={60}
        problem={problems.documentNumber}
      />
    )}
  </Card>
);

export const Addresses = (props: CoverStepProps) => (
  <Card>
    <Line {...props} field="householdAddress" lines={2} hint="户口本上写的地方" />
    <Line {...props} field="homeAddress" lines={2} hint="现在住的地方，医生上门访视用" />
  </Card>
);

export const Family = (props: CoverStepProps) => (
  <Card>
    <Line {...props} field="husbandName" />
    <Line {...props} field="husbandPhone" phone />
    <Line {...props} field="emergencyName" hint="急的时候先找谁" />
    <Line {...props} field="emergencyPhone" phone />
  </Card>
);

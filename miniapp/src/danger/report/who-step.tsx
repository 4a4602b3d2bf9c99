import type { Handbook } from '../../../../shared/contract/handbook.ts';
import type { Phase } from '../../../../shared/danger/phase.ts';
import { Choice, type ChoiceOption } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icon.tsx';

const PREGNANT: ChoiceOption<Phase> = {
  value: 'pregnancy',
  label: '我怀孕了',
  picture: <Icon name="mother" size="40px" />,
};
const AFTER_BIRTH: ChoiceOption<Phase> = {
  value: 'postpartum',
  label: '我生完了',
  note: '生完以后，我自己不舒服',
  picture: <Icon name="heart" size="40px" />,
};
const BABY: ChoiceOption<Phase> = {
  value: 'newborn',
  label: '宝宝',
  note: '出生28天以内',
  picture: <Icon name="baby" size="40px" />,
};

/** After a loss nobody asks her about a baby. */
const optionsFor = (handbook: Handbook | null): readonly ChoiceOption<Phase>[] => {
  const lost = handbook !== null && handbook.lostOn !== null;
  return lost ? [{ ...AFTER_BIRTH, label: '我自己', note: '我不舒服' }, PREGNANT] : [PREGNANT, AFTER_BIRTH, BABY];
};

interface Props {
  readonly handbook: Handbook | null;
  readonly phase: Phase | null;
  readonly onAnswer: (phase: Phase) => void;
}

/** Whom it is about; one tap answers and leads on. */
export function WhoStep({ handbook, phase, onAnswer }: Props) {
  return (
    <Choice
      label="谁不舒服"
      options={optionsFor(handbook)}
      chosen={phase === null ? [] : [phase]}
      onChange={([chosen]) => {
        if (chosen !== undefined) onAnswer(chosen);
      }}
    />
  );
}

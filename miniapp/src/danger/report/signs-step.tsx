import { useState } from 'react';
import type { Phase } from '../../../../shared/danger/phase.ts';
import { PLAIN_WORDS } from '../../../../shared/danger/plain-words.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { List } from '../../ui/list.tsx';
import { Pictogram } from '../../ui/pictograms/pictogram.tsx';
import { Row } from '../../ui/row.tsx';
import { Grow, Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import { type SignGroup, signGroups } from '../sign-grid.ts';
import { useGrowingCount } from './use-growing-count.ts';

const WHO_WORDS: Readonly<Record<Phase, string>> = {
  pregnancy: '我，怀孕了',
  postpartum: '我自己',
  newborn: '宝宝',
};

interface Props {
  readonly phase: Phase;
  readonly gaDays: number | undefined;
  readonly ticked: readonly string[];
  readonly onTick: (signs: readonly string[]) => void;
  readonly onChangeWho: () => void;
}

/** Pictograms by body part; as many as apply can be ticked. */
export function SignsStep({ phase, gaDays, ticked, onTick, onChangeWho }: Props) {
  const groups = signGroups(phase, gaDays);
  const shown = groups.slice(0, useGrowingCount(groups.length, 2));
  return (
    <Stack gap={16}>
      <Stack flow="line">
        <Grow>
          <Words size="small" tone="quiet">
            谁不舒服：{WHO_WORDS[phase]}
          </Words>
        </Grow>
        <Button kind="plain" label="换一个人" onPress={onChangeWho}>
          换
        </Button>
      </Stack>
      {shown.map((group) =>
        group.discreet ? (
          <DiscreetGroup key={group.part} group={group} ticked={ticked} onTick={onTick} />
        ) : (
          <Stack key={group.part} gap={8}>
            <Words size="strong" bold role="heading">
              {group.heading}
            </Words>
            <Signs group={group} ticked={ticked} onTick={onTick} />
          </Stack>
        ),
      )}
    </Stack>
  );
}

interface GroupProps {
  readonly group: SignGroup;
  readonly ticked: readonly string[];
  readonly onTick: (signs: readonly string[]) => void;
}

const Signs = ({ group, ticked, onTick }: GroupProps) => (
  <Choice
    label={group.heading}
    many
    shape="grid"
    options={group.signs.map((sign) => ({
      value: sign.id,
      label: PLAIN_WORDS[sign.id],
      picture: <Pictogram name={sign.pictogram} size="48px" />,
    }))}
    chosen={ticked}
    onChange={onTick}
  />
);

/** Its words stay closed until she opens them. */
function DiscreetGroup({ group, ticked, onTick }: GroupProps) {
  const [open, setOpen] = useState(false);
  const count = group.signs.filter(({ id }) => ticked.includes(id)).length;
  if (open)
    return (
      <Stack gap={8}>
        <Stack flow="line" justify="between">
          <Words size="strong" bold role="heading">
            {group.heading}
          </Words>
          <Button kind="plain" label={`收起${group.heading}`} onPress={() => setOpen(false)}>
            收起
          </Button>
        </Stack>
        <Signs group={group} ticked={ticked} onTick={onTick} />
      </Stack>
    );
  return (
    <Card tone="flush">
      <List label={group.heading}>
        <Row
          icon="lock"
          title={group.heading}
          note={count === 0 ? '点开再选' : `选了${count}样`}
          onPress={() => setOpen(true)}
        />
      </List>
    </Card>
  );
}

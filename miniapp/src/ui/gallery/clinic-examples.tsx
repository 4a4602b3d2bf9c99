import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { Countdown } from '../countdown.tsx';
import { PurpleLabel } from '../purple-label.tsx';
import { RiskLabel } from '../risk-label.tsx';
import { SideNav } from '../side-nav.tsx';
import { Stack } from '../stack.tsx';
import { Table, type TableColumn } from '../table.tsx';
import { UrgencyBadge } from '../urgency-badge.tsx';
import { Words } from '../words.tsx';

interface Example {
  readonly id: string;
  readonly urgency: 'emergency' | 'today' | 'within-24h';
  readonly name: string;
  readonly where: string;
  readonly sign: string;
  readonly left: number;
  readonly of: number;
}

const ITEMS: readonly Example[] = [
  {
    id: '1',
    urgency: 'emergency',
    name: '王** · 孕31周+2',
    where: '斜店 · 本人',
    sign: '阴道大量流血，头晕',
    left: 108,
    of: 180,
  },
  {
    id: '2',
    urgency: 'today',
    name: '李** · 孕29周+1',
    where: '清泉 · 本人',
    sign: '胎动明显减少',
    left: 655,
    of: 900,
  },
  {
    id: '3',
    urgency: 'within-24h',
    name: '赵** · 产后第 9 天',
    where: '崇文 · 家人代报',
    sign: '乳房硬块红痛',
    left: 12_120,
    of: 14_400,
  },
];

const TONES = { emergency: 'emergency', today: 'brand', 'within-24h': 'quiet' } as const;
const nothing = () => undefined;

const COLUMNS: readonly TableColumn<Example>[] = [
  { id: 'urgency', head: '紧急程度', width: '128px', cell: ({ urgency }) => <UrgencyBadge urgency={urgency} /> },
  {
    id: 'who',
    head: '谁',
    width: '2fr',
    cell: ({ name, where }) => (
      <Stack gap={4} align="start">
        <Words bold>{name}</Words>
        <RiskLabel colour="orange" />
        <PurpleLabel />
        <Words size="caption" tone="quiet">
          {where}
        </Words>
      </Stack>
    ),
  },
  { id: 'sign', head: '报告了什么', width: '2fr', cell: ({ sign }) => sign },
  {
    id: 'left',
    head: '升级倒计时',
    width: '150px',
    cell: ({ urgency, left, of }) => (
      <Countdown label="再通知" remainingSeconds={left} totalSeconds={of} tone={TONES[urgency]} />
    ),
  },
  {
    id: 'do',
    head: '',
    width: '210px',
    cell: () => (
      <Stack flow="line" gap={8}>
        <Button compact onPress={nothing}>
          确认看到
        </Button>
        <Button compact kind="soft" onPress={nothing}>
          拨打
        </Button>
      </Stack>
    ),
  },
];

/** The clinic's table and navigation. */
export function ClinicExamples() {
  const [place, setPlace] = useState<'alerts' | 'roster'>('alerts');
  return (
    <View>
      <Table
        label="待处理的报告"
        columns={COLUMNS}
        items={ITEMS}
        itemId={({ id }) => id}
        urgent={({ urgency }) => urgency === 'emergency'}
      />
      <Card heading="诊所导航">
        <SideNav
          title="母子手册"
          place="清泉"
          options={[
            { value: 'alerts', label: '待处理', count: 3 },
            { value: 'roster', label: '值班' },
          ]}
          value={place}
          onChange={setPlace}
        />
      </Card>
    </View>
  );
}

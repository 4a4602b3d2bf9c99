import { View } from '@tarojs/components';
import { useState } from 'react';
import { Badge } from '../badge.tsx';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { Chip } from '../chip.tsx';
import { Icon } from '../icon.tsx';
import { IconButton } from '../icon-button.tsx';
import { ICONS, type IconName } from '../icons.ts';
import { RiskLabel } from '../risk-label.tsx';
import { Stack } from '../stack.tsx';
import { Tabs } from '../tabs.tsx';
import { UrgencyBadge } from '../urgency-badge.tsx';
import { Words } from '../words.tsx';

const nothing = () => undefined;
const KINDS = ['primary', 'soft', 'plain', 'emergency', 'danger'] as const;
const TIMES = ['8:30', '9:00', '9:30'] as const;

/** What is tapped, and the small labels beside it. */
export function ControlExamples() {
  const [time, setTime] = useState<string>('9:00');
  const [tab, setTab] = useState<'mine' | 'baby'>('mine');
  return (
    <View>
      <Card heading="按钮">
        <Stack flow="wrap">
          {KINDS.map((kind) => (
            <Button key={kind} kind={kind} onPress={nothing}>
              {kind === 'emergency' ? '打 120' : '下一步'}
            </Button>
          ))}
          <Button busy onPress={nothing}>
            正在送出
          </Button>
          <Button kind="soft" busy onPress={nothing}>
            正在送出
          </Button>
          <Button disabled onPress={nothing}>
            还不能点
          </Button>
          <IconButton icon="bell" label="消息" onPress={nothing} />
          <IconButton icon="phone" label="拨打" tone="soft" onPress={nothing} />
          <IconButton icon="search" label="搜索" disabled onPress={nothing} />
        </Stack>
      </Card>
      <Card heading="选择和标记">
        <Stack>
          <Tabs
            label="谁不舒服"
            options={[
              { value: 'mine', label: '我', count: 2 },
              { value: 'baby', label: '宝宝' },
            ]}
            value={tab}
            onChange={setTab}
          />
          <Stack flow="wrap" gap={8}>
            {TIMES.map((each) => (
              <Chip key={each} selected={time === each} onPress={() => setTime(each)}>
                {each}
              </Chip>
            ))}
            <Chip selected={false} disabled onPress={nothing}>
              10:00
            </Chip>
          </Stack>
          <Stack flow="wrap" gap={8}>
            <RiskLabel colour="green" />
            <RiskLabel colour="yellow" />
            <RiskLabel colour="orange" />
            <RiskLabel colour="red" />
          </Stack>
          <Stack flow="wrap" gap={8}>
            <UrgencyBadge urgency="emergency" />
            <UrgencyBadge urgency="today" />
            <UrgencyBadge urgency="within-24h" />
            <UrgencyBadge urgency="none" />
          </Stack>
          <Stack flow="wrap" gap={8}>
            <Badge>3</Badge>
            <Badge tone="brand">家人代报</Badge>
            <Badge tone="warn">待补</Badge>
          </Stack>
        </Stack>
      </Card>
      <Card heading="图标">
        <Stack flow="wrap" gap={16}>
          {Object.keys(ICONS).map((name) => (
            <Icon key={name} name={name as IconName} />
          ))}
        </Stack>
      </Card>
      <Card heading="字号">
        <Stack gap={4}>
          <Words size="display">现在打 120</Words>
          <Words size="heading">今天去医院</Words>
          <Words size="title">2027年2月5日</Words>
          <Words size="strong">医院已经知道了</Words>
          <Words>胎动比平时少了很多</Words>
          <Words size="small">请在 12月17日 前做</Words>
          <Words size="caption" tone="quiet">
            因为你孕29周，第二次怀孕
          </Words>
        </Stack>
      </Card>
    </View>
  );
}

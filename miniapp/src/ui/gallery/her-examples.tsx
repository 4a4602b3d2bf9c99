import { View } from '@tarojs/components';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { EmergencyButton } from '../emergency-button.tsx';
import { IconButton } from '../icon-button.tsx';
import { List } from '../list.tsx';
import { QrCode } from '../qr-code.tsx';
import { RiskLabel } from '../risk-label.tsx';
import { Row } from '../row.tsx';
import { Grow, Stack } from '../stack.tsx';
import { TimeLine } from '../time-line.tsx';
import { WeekRing } from '../week-ring.tsx';
import { WindowBar } from '../window-bar.tsx';
import { Words } from '../words.tsx';

const nothing = () => undefined;

/** Three corners and a few dots: the look of a code, nothing to scan. */
const DOTS =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 21 21"><path d="M0 0h7v7h-7zM14 0h7v7h-7zM0 14h7v7h-7zM9 9h3v3h-3zM14 14h2v5h-2z"/></svg>';

/** The pieces of her screens, put together as the screens put them. */
export function HerExamples() {
  return (
    <View>
      <Card>
        <Stack flow="line" gap={16}>
          <WeekRing gestationDays={204} />
          <Stack gap={4} align="start">
            <Words size="caption" tone="quiet">
              预产期
            </Words>
            <Words size="title">2027年2月5日</Words>
            <Words size="caption" tone="quiet">
              还有 75 天 · 孕晚期
            </Words>
            <RiskLabel colour="yellow" />
          </Stack>
        </Stack>
      </Card>
      <Card caption="接下来" note="第 5 次产检">
        <Stack flow="line">
          <Grow>
            <Words size="title">产检 · B超看宝宝大小</Words>
            <Words size="small" tone="quiet">
              请在 12月17日（周四）前 做
            </Words>
          </Grow>
          <Button onPress={nothing}>预约</Button>
        </Stack>
        <WindowBar label="从今天到12月17日，孕32周加6天" from={0.2} to={0.72} now={0.2} endWord="32周+6天" />
      </Card>
      <Card tone="flush">
        <List label="今天的事">
          <Row icon="heart" title="数一次胎动" value="晚上 7–9 点" onPress={nothing} />
          <Row icon="pulse" title="量一次血压" value="上次 118/76" onPress={nothing} />
          <Row icon="hospital" title="清泉街道卫生服务中心" note="产科 24 小时有人" />
        </List>
      </Card>
      <Card tone="lead">
        <Stack gap={8}>
          <Words size="heading" role="heading">
            今天去医院
          </Words>
          <Words>胎动比平时少了很多，要请医生听一听宝宝的心跳。不要等到明天。</Words>
          <Stack flow="line">
            <Grow>
              <Button block icon="hospital" onPress={nothing}>
                去县人民医院
              </Button>
            </Grow>
            <Button kind="soft" icon="phone" onPress={nothing}>
              打电话
            </Button>
          </Stack>
        </Stack>
      </Card>
      <Card>
        <Stack flow="line">
          <IconButton icon="phone" label="打120" tone="emergency" onPress={nothing} />
          <Grow>
            <Words bold>更重了就打 120</Words>
            <Words size="caption" tone="quiet">
              流血、破水、肚子一直硬、头晕眼花
            </Words>
          </Grow>
        </Stack>
      </Card>
      <Card heading="医院已经知道了" note="报告号 7F3K">
        <TimeLine
          label="报告的进展"
          steps={[
            { id: '1', title: '已送达 清泉街道卫生服务中心', note: '10:38', state: 'done' },
            { id: '2', title: '值班医生 已看到', note: '10:42 · 用了 4 分钟', state: 'done' },
            { id: '3', title: '还没有人回复，已通知县医院产科', note: '10:44', state: 'late' },
            { id: '4', title: '到院和结果', note: '到了以后医生会写在这里', state: 'next' },
          ]}
        />
      </Card>
      <Card tone="lead">
        <Stack align="start">
          <RiskLabel colour="orange" size="large" />
          <Words size="reading">一句一个意思，慢慢看。</Words>
        </Stack>
      </Card>
      <EmergencyButton onPress={nothing} />
      <Card heading="手册码">
        <QrCode svg={DOTS} label="手册码，请医生扫一扫" />
      </Card>
    </View>
  );
}

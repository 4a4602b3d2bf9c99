import { View } from '@tarojs/components';
import { Banner } from '../banner.tsx';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { Empty } from '../empty.tsx';
import { Skeleton } from '../skeleton.tsx';

const nothing = () => undefined;

/** Nothing there, not there yet, not reachable. */
export function StateExamples() {
  return (
    <View>
      <Banner tone="offline" title="还没送达医院：没有网络">
        有信号会自动再送。请直接打 120，不要等。
      </Banner>
      <Banner tone="info" title="手册已经建好">
        清泉街道卫生服务中心能看到你的记录。
      </Banner>
      <Banner
        tone="warn"
        title="没能保存"
        action={
          <Button kind="soft" onPress={nothing}>
            再试
          </Button>
        }
      >
        服务器没有回应，你写的还在。
      </Banner>
      <Card>
        <Skeleton />
      </Card>
      <Card>
        <Empty
          icon="calendar"
          title="还没有产检记录"
          action={
            <Button kind="soft" onPress={nothing}>
              看怎么预约
            </Button>
          }
        >
          第一次产检以后，医生会写在这里。
        </Empty>
      </Card>
    </View>
  );
}

import { View } from '@tarojs/components';
import { Card } from '../ui/card.tsx';
import { Page } from '../ui/page.tsx';

export default function Today() {
  return (
    <Page title="今日">
      <Card heading="母子手册">
        <View>孕期和宝宝的记录，都在这里。</View>
      </Card>
    </Page>
  );
}

import { View } from '@tarojs/components';
import { PICTOGRAM_NAMES } from '../../../../shared/danger/pictogram.ts';
import { Card } from '../card.tsx';
import { Pictogram } from '../pictograms/pictogram.tsx';
import { Stack } from '../stack.tsx';
import { Words } from '../words.tsx';

/** Every drawing of a danger sign with its name. */
export function PictogramExamples() {
  return (
    <Card heading="图画">
      <Stack flow="wrap" gap={16}>
        {PICTOGRAM_NAMES.map((name) => (
          <View key={name} style={{ width: '96px' }}>
            <Pictogram name={name} />
            <Words size="caption" tone="quiet">
              {name}
            </Words>
          </View>
        ))}
      </Stack>
    </Card>
  );
}

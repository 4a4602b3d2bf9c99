import { useState } from 'react';
import { Button } from '../button.tsx';
import { CareModeContext } from '../care-mode.ts';
import { Page } from '../page.tsx';
import { Switch } from '../switch.tsx';
import { ClinicExamples } from './clinic-examples.tsx';
import { ControlExamples } from './control-examples.tsx';
import { CurveExamples } from './curve-examples.tsx';
import { FormExamples } from './form-examples.tsx';
import { HerExamples } from './her-examples.tsx';
import { OverlayExamples } from './overlay-examples.tsx';
import { PictogramExamples } from './pictogram-examples.tsx';
import { StateExamples } from './state-examples.tsx';

/** Every primitive in every state; in development builds only. */
export default function Gallery() {
  const [care, setCare] = useState(false);
  return (
    <CareModeContext.Provider value={care}>
      <Page
        title="组件"
        subtitle="开发用：所有组件的所有状态"
        layout="wide"
        action={
          <Button kind="danger" icon="alert" block onPress={() => setCare(!care)}>
            不舒服？点这里
          </Button>
        }
      >
        <Switch label="关怀模式" note="字更大，按钮更大" checked={care} onChange={setCare} />
        <HerExamples />
        <CurveExamples />
        <ControlExamples />
        <FormExamples />
        <StateExamples />
        <OverlayExamples />
        <ClinicExamples />
        <PictogramExamples />
      </Page>
    </CareModeContext.Provider>
  );
}

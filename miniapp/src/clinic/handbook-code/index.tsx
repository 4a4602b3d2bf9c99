import { useState } from 'react';
import { readHandbookCode } from '../../../../shared/contract/handbook-code.ts';
import { replace } from '../../platform/navigation.ts';
import { canScan, scanCode } from '../../platform/scan-code.ts';
import { call } from '../../session/call.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import { ClinicPage } from '../clinic-page.tsx';
import { failureWords } from '../failure-words.ts';
import { useClinic } from '../use-clinic.ts';

/** 扫码: the code a woman shows opens her handbook for this institution. */
export default function ClinicScan() {
  const clinic = useClinic();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);

  const read = async (text: string) => {
    if (busy) return;
    if (text.trim() === '') return setProblem('请先扫码，或把码粘贴进来');
    setBusy(true);
    setProblem(undefined);
    try {
      const { pregnancyId } = await call(readHandbookCode, { body: { code: text.trim() } });
      replace('clinicBook', { pregnancyId });
    } catch (error) {
      setProblem(failureWords(error));
    } finally {
      setBusy(false);
    }
  };
  const scan = async () => {
    const scanned = await scanCode();
    if (scanned !== null) await read(scanned);
  };
  return (
    <ClinicPage clinic={clinic} here="scan" title="扫手册码" subtitle="她出示的码，只能由一家医院读，能看24小时">
      <Card heading="她出示的码">
        <Stack gap={16}>
          {canScan() && (
            <Button block icon="search" busy={busy} onPress={() => void scan()}>
              扫一扫
            </Button>
          )}
          <Field
            label="手册码"
            hint={canScan() ? '扫不了，就把她复制的码粘贴进来' : '用扫码枪扫，或把她复制的码粘贴进来'}
            value={code}
            maxLength={400}
            onCommit={setCode}
            problem={problem}
          />
          <Button block kind={canScan() ? 'soft' : 'primary'} busy={busy} onPress={() => void read(code)}>
            打开她的手册
          </Button>
          <Words size="small" tone="quiet">
            看了谁的手册、什么时候看的，会记下来，她看得到。
          </Words>
        </Stack>
      </Card>
    </ClinicPage>
  );
}

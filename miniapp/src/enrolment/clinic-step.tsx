import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import { listTownships, type Place } from '../../../shared/contract/handbook.ts';
import { useKeptQuery } from '../offline/kept-query.ts';
import { call } from '../session/call.ts';
import { failureWords } from '../text/call-failure.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { Empty } from '../ui/empty.tsx';
import { FieldFrame } from '../ui/field-frame.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import type { StepProps } from './use-enrolment.ts';

type Townships = ReplyOf<typeof listTownships>['townships'];

export function ClinicStep(props: StepProps) {
  const { data, error, refetch } = useKeptQuery({
    key: ['townships'],
    load: () => call(listTownships),
    keepAs: 'townships',
  });
  if (data !== undefined) return <Clinics {...props} townships={data.townships} />;
  if (error === null) {
    return (
      <Card>
        <Skeleton lines={4} />
      </Card>
    );
  }
  const again = (
    <Button kind="soft" onPress={() => void refetch()}>
      再试一次
    </Button>
  );
  return (
    <Empty icon="no-signal" title="医院列表没有打开" action={again}>
      {`${failureWords(error)}。填好的都留着。`}
    </Empty>
  );
}

function Clinics({ form, edit, problem, townships }: StepProps & { readonly townships: Townships }) {
  const township = townships.find(({ name }) => name === form.township);
  const choose = (name: string | undefined) => {
    const clinics = townships.find((one) => one.name === name)?.clinics ?? [];
    const only = clinics.length === 1 ? clinics[0] : undefined;
    edit({ township: name ?? '', clinicId: only?.institutionId ?? '' });
  };
  const refused = problem('clinicId');
  return (
    <Card>
      <FieldFrame label="您住在哪个乡镇" problem={township === undefined ? refused : undefined}>
        <Choice
          label="您住在哪个乡镇"
          options={townships.map(({ name }) => ({ value: name, label: name }))}
          chosen={township === undefined ? [] : [township.name]}
          onChange={([name]) => choose(name)}
        />
      </FieldFrame>
      {township !== undefined && (
        <FieldFrame label="哪家医院负责您" problem={refused}>
          <Choice
            label="哪家医院负责您"
            options={township.clinics.map(clinicOption)}
            chosen={[form.clinicId]}
            onChange={([clinicId]) => edit({ clinicId: clinicId ?? '' })}
          />
        </FieldFrame>
      )}
    </Card>
  );
}

const clinicOption = ({ institutionId, name, address }: Place) => ({
  value: institutionId as string,
  label: name,
  ...(address === null ? {} : { note: address }),
});

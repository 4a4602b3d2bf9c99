import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '../card.tsx';
import { Choice } from '../choice.tsx';
import { DateField } from '../date-field.tsx';
import { Field } from '../field.tsx';
import { Fold } from '../fold.tsx';
import { NumberField } from '../number-field.tsx';
import { Pictogram } from '../pictograms/pictogram.tsx';
import { Segments } from '../segments.tsx';
import { Switch } from '../switch.tsx';

/** Fields with their hints and their refusals, and the big choices. */
export function FormExamples() {
  const [name, setName] = useState('');
  const [systolic, setSystolic] = useState<number | null>(118);
  const [date, setDate] = useState('');
  const [who, setWho] = useState<readonly ('me' | 'baby')[]>(['me']);
  const [signs, setSigns] = useState<readonly ('headache' | 'belly-pain' | 'baby-still')[]>(['headache']);
  const [remind, setRemind] = useState(true);
  const [asthma, setAsthma] = useState<'yes' | 'no' | 'unknown'>('unknown');
  const [open, setOpen] = useState(true);
  return (
    <View>
      <Card heading="填写">
        <Field label="姓名" value={name} onCommit={setName} hint="和身份证上一样" placeholder="请写姓名" />
        <Field label="手机号" value="138" onCommit={setName} keyboard="phone" problem="手机号是 11 位数字" optional />
        <Field label="建档医院" value="清泉街道卫生服务中心" onCommit={setName} disabled />
        <NumberField label="高压（收缩压）" unit="毫米汞柱" value={systolic} onCommit={setSystolic} />
        <NumberField
          label="体温"
          unit="℃"
          decimals={1}
          value={null}
          onCommit={setSystolic}
          optional
          hint="腋下量 5 分钟"
        />
        <DateField label="末次月经第一天" value={date} onCommit={setDate} min="2026-01-01" max="2026-11-23" />
        <Switch label="提醒我产检" note="产检前一天发消息" checked={remind} onChange={setRemind} />
        <Switch label="不能改的开关" checked={false} disabled onChange={setRemind} />
      </Card>
      <Choice
        label="谁不舒服"
        options={[
          { value: 'me', label: '我自己' },
          { value: 'baby', label: '我的宝宝', note: '出生 28 天以内' },
        ]}
        chosen={who}
        onChange={setWho}
      />
      <View style={{ height: '12px' }} />
      <Choice
        label="哪里不舒服"
        many
        shape="grid"
        options={[
          { value: 'headache', label: '头很痛，吃药不管用', picture: <Pictogram name="headache" /> },
          { value: 'belly-pain', label: '肚子很痛', picture: <Pictogram name="belly-pain" /> },
          {
            value: 'baby-still',
            label: '宝宝动得少了',
            note: '比平时少一半',
            picture: <Pictogram name="baby-still" />,
          },
        ]}
        chosen={signs}
        onChange={setSigns}
      />
      <View style={{ height: '12px' }} />
      <Fold title="呼吸系统" note="1项 · 答了0项" open={open} onToggle={() => setOpen(!open)}>
        <Segments
          label="哮喘"
          options={[
            { value: 'yes', label: '是' },
            { value: 'no', label: '否' },
            { value: 'unknown', label: '不清楚' },
          ]}
          value={asthma}
          onChange={setAsthma}
        />
      </Fold>
    </View>
  );
}

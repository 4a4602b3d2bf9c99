import { useState } from 'react';
import { listPersonas } from '../../../shared/contract/demo.ts';
import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import { useKeptQuery } from '../offline/kept-query.ts';
import { useWideScreen } from '../platform/screen-width.ts';
import { call } from '../session/call.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Empty } from '../ui/empty.tsx';
import { List } from '../ui/list.tsx';
import { Page } from '../ui/page.tsx';
import { Row } from '../ui/row.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Grow, Stack } from '../ui/stack.tsx';
import { becomePersona } from './become-persona.ts';

type Persona = ReplyOf<typeof listPersonas>['personas'][number];

export default function Personas() {
  const query = useKeptQuery({ key: ['personas'], load: () => call(listPersonas) });
  const wide = useWideScreen();
  const [entering, setEntering] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const enter = async (persona: string) => {
    if (entering !== null) return;
    setEntering(persona);
    setProblem(null);
    try {
      await becomePersona(persona);
    } catch {
      setProblem('没能进入，请再点一次');
    } finally {
      setEntering(null);
    }
  };
  const personas = query.data?.personas ?? [];
  const group = (side: Persona['side'], heading: string) => (
    <PersonaGroup
      heading={heading}
      personas={personas.filter((each) => each.side === side)}
      entering={entering}
      onEnter={(persona) => void enter(persona)}
    />
  );
  return (
    <Page title="选一个人进入" subtitle="演示" layout="wide">
      <Banner tone="info" title="这里的人都是编的">
        没有真的孕产妇和医生。请不要填真实的姓名和电话。想一边当妈妈一边当医生，再开一个无痕窗口。
      </Banner>
      {problem !== null && <Banner tone="warn" title={problem} />}
      {personas.length > 0 ? (
        <Stack flow={wide ? 'line' : 'column'} gap={wide ? 16 : 4} align={wide ? 'start' : 'stretch'}>
          <Grow>{group('mother', '孕产妇')}</Grow>
          <Grow>{group('staff', '医护')}</Grow>
        </Stack>
      ) : (
        <Card>
          {query.isError ? (
            <Empty
              icon="no-signal"
              title="没有读到名单"
              action={
                <Button kind="soft" onPress={() => void query.refetch()}>
                  重试
                </Button>
              }
            >
              演示的服务器可能还没起来。
            </Empty>
          ) : (
            <Skeleton lines={5} />
          )}
        </Card>
      )}
    </Page>
  );
}

interface PersonaGroupProps {
  readonly heading: string;
  readonly personas: readonly Persona[];
  readonly entering: string | null;
  readonly onEnter: (persona: string) => void;
}

function PersonaGroup({ heading, personas, entering, onEnter }: PersonaGroupProps) {
  return (
    <Card tone="flush" heading={heading}>
      <List label={heading}>
        {personas.map(({ persona, name, who }) => (
          <Row
            key={persona}
            title={name}
            note={entering === persona ? '正在进入…' : who}
            onPress={() => onEnter(persona)}
          />
        ))}
      </List>
    </Card>
  );
}

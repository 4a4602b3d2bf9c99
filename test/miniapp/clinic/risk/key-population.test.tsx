import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyStanding } from '../../../../miniapp/src/clinic/risk/woman/key-population-view.ts';
import type { KeyPopulationId } from '../../../../shared/identity/ids.ts';
import { ok, refused, sent } from '../clinic-world.tsx';
import { sampleKey, samplePage, samplePlan, zhou } from './sample-page.ts';
import { beforeHerPage, opens, press, WOMAN } from './woman-world.tsx';

beforeEach(beforeHerPage);
afterEach(cleanup);

const ANSWER = '00000000-0000-4000-8000-0000000000a7' as KeyPopulationId;
const POST = `POST ${WOMAN}/key-population`;
const asked = (ticked: readonly 'medical-or-surgical'[] = []) =>
  sampleKey({ answerId: ANSWER, by: zhou, ticked: [...ticked], missing: [] });
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
const bodies = () => sent().map((line) => JSON.parse(line.slice(line.indexOf('{'))) as Record<string, unknown>);

describe('the card of the key population', () => {
  it.each([
    ['nobody has asked', sampleKey(), '还没有问。没有问不等于不是。'],
    ['asked and none found', asked(), '问过了，不属于重点人群。'],
    [
      'asked and none found, her infections unknown',
      { ...asked(), missing: ['purple'] },
      '问过了，没有勾选的情况；有的情况还不清楚。',
    ],
    [
      'by her age, and nobody has asked',
      sampleKey({ member: true, reasons: ['45岁以上'] }),
      '属于重点人群：45岁以上。其他情况还没有问。',
    ],
    [
      'two reasons, asked',
      { ...asked(['medical-or-surgical']), member: true, reasons: ['内外科合并症', '45岁以上'] },
      '属于重点人群：内外科合并症、45岁以上。',
    ],
  ])('says where it stands: %s', (_, key, words) => {
    expect(keyStanding(key)).toBe(words);
  });

  it('names who asked, the clause, and that it is for the staff alone', async () => {
    await opens(samplePage({ keyPopulation: asked() }));
    expect(screen.getByText('冠卫健发〔2021〕38号 三(二)')).toBeDefined();
    expect(screen.getByText('只给医护看：不写进她的手册，不告诉家属。')).toBeDefined();
    expect(screen.getByText('周医生 · 清泉街道社区卫生服务中心 · 11月24日 10:30')).toBeDefined();
  });

  it('is not there where the county’s plan has no such list', async () => {
    await opens(samplePage());
    expect(screen.queryByRole('heading', { name: '重点人群' })).toBeNull();
  });
});

describe('the form of the key population', () => {
  it('offers the reasons of the county’s plan and sends what was ticked, on the answer that was seen', async () => {
    await opens(samplePage({ keyPopulation: asked() }), {
      [POST]: ok(samplePage({ keyPopulation: asked(['medical-or-surgical']) })),
    });
    press('改');
    expect(screen.getAllByRole('checkbox').map((box) => box.textContent)).toEqual([
      '严重精神障碍',
      '传染病',
      '内外科合并症',
    ]);
    tick('内外科合并症');
    press('记下');
    await screen.findByText('重点人群已记下');
    expect(bodies()[0]).toMatchObject({ previousId: ANSWER, reasons: ['medical-or-surgical'] });
  });

  it('takes none of them as an answer too', async () => {
    await opens(samplePage({ keyPopulation: sampleKey() }), { [POST]: ok(samplePage({ keyPopulation: asked() })) });
    press('问一问，记下');
    press('问过了，都没有');
    await screen.findByText('重点人群已记下');
    expect(bodies()[0]).toMatchObject({ previousId: null, reasons: [] });
    expect(screen.getByText('问过了，不属于重点人群。')).toBeDefined();
  });

  it('is sent again as the same answer after a lost one', async () => {
    let tries = 0;
    await opens(samplePage({ keyPopulation: sampleKey() }), {
      [POST]: () => {
        tries += 1;
        return tries === 1 ? null : ok(samplePage({ keyPopulation: asked() }));
      },
    });
    press('问一问，记下');
    press('问过了，都没有');
    await screen.findByText(/没有网络，没能提交/);
    press('问过了，都没有');
    await screen.findByText('重点人群已记下');
    const [first, second] = sent();
    expect(second).toBe(first);
  });

  it('gives way to what a colleague wrote a moment before', async () => {
    let now = samplePage({ keyPopulation: sampleKey() });
    await opens(now, {
      [`GET ${WOMAN}/risk`]: () => ok(now),
      [POST]: () => {
        const key = { ...asked(['medical-or-surgical']), member: true, reasons: ['内外科合并症'] };
        now = samplePage({ keyPopulation: key });
        return refused(409, 'state-conflict', { current: ANSWER, message: '已经有人改过了' });
      },
    });
    press('问一问，记下');
    press('问过了，都没有');
    expect(await screen.findByText('属于重点人群：内外科合并症。')).toBeDefined();
    expect(screen.getByText(/刚才的操作没有记下/)).toBeDefined();
  });
});

describe('the card of the plan', () => {
  it('says at once what is not known, where she goes and whether as a case, each with its clause', async () => {
    const toDo = [{ words: '重点人群情况未问。', source: '冠卫健发〔2021〕38号 三(二)' }];
    await opens(samplePage({ carePlan: samplePlan({ toDo }) }));
    for (const words of ['先弄清', '重点人群情况未问。', '谁管', '在哪里生', '不要求专案管理'])
      expect(screen.getByText(words)).toBeDefined();
    expect(screen.getAllByText('依据：冠卫健发〔2021〕38号 二(三)')).toHaveLength(3);
    expect(screen.queryByText(/^个案信息登记表/)).toBeNull();
  });

  it('says every report and every note when asked', async () => {
    await opens(samplePage({ carePlan: samplePlan() }));
    press('看上报和提醒');
    expect(screen.getByText('个案信息登记表：每月10日前，冠县卫生健康局报给市卫健委')).toBeDefined();
    expect(screen.getByText('孕产期保健和住院分娩均应在二级以上医院。')).toBeDefined();
    press('收起上报和提醒');
    expect(screen.queryByText(/^个案信息登记表/)).toBeNull();
  });

  it('leaves out where she delivers after birth', async () => {
    await opens(samplePage({ carePlan: samplePlan({ deliversAt: [] }) }));
    expect(screen.getByText('谁管')).toBeDefined();
    expect(screen.queryByText('在哪里生')).toBeNull();
  });

  it('is not there after a loss', async () => {
    await opens(samplePage());
    expect(screen.queryByRole('heading', { name: '方案要求' })).toBeNull();
  });
});

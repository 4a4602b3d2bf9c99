import { CASE_COLOURS, type CarePlan, deadline, EVERY_COLOUR, GRAVE, note, place } from '../routing/care-plan.ts';
import { citing } from '../routing/clause.ts';

const plan = citing('shapotou', '沙坡头区母婴安全行动计划实施方案（2018-2020年，无文号）', '2018');
const colours = plan('四(一)3');
const CITY = '市人民医院（市危重孕产妇救治中心）';
const REGION = '自治区人民医院（自治区危重孕产妇救治中心）';
const MCH = '市妇幼保健计划生育服务中心';

/** 沙坡头区 (Ningxia). Names its hospitals; yellow, green and where orange delivers are left to the norm. */
export const SHAPOTOU_CARE: CarePlan = {
  follow: {
    orange: place('city-centre', colours, CITY),
    red: place('city-centre', colours, CITY),
    purple: place('unstated', colours, MCH),
  },
  deliver: {
    red: place('city-centre', colours, CITY, REGION),
    purple: place('unstated', colours, CITY, MCH),
  },
  cases: [{ on: CASE_COLOURS, applies: 'yes', clause: plan('四(二)1') }],
  deadlines: [
    deadline(
      'report-promptly',
      CASE_COLOURS,
      '橙、红、紫色相关信息',
      { promptly: true },
      '医疗卫生单位',
      MCH,
      plan('四(二)1'),
    ),
  ],
  notes: [
    note('if-worse', ['orange'], `病情加重或具备转诊条件的，及时转诊至${REGION}。`, colours),
    note('red-first', ['red'], `直接转诊至${CITY}或${REGION}接受评估。`, colours),
    note(
      'senior-only',
      GRAVE,
      '病情可能危及生命、不宜继续妊娠的，只由上述两院副主任以上任职资格的医师评估和确诊。',
      colours,
    ),
    note('unstable-stays', EVERY_COLOUR, '危重的就地就近抢救，请上级专家会诊；确实无法救治的才转诊。', plan('四(二)4')),
  ],
};

export { plan as shapotouPlan };

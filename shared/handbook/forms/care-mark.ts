import { type RecordForm, text } from './field.ts';

/** 补记: something of the care calendar that was done elsewhere or earlier, with its real day. */
export const CARE_MARK: RecordForm = {
  title: '补记',
  source: '产品自定',
  status: 'knowledge-unverified',
  of: 'either',
  sections: [{ title: '补记', fields: [text('place', '在哪里做的', 60), text('note', '说明')] }],
};

import { stringify } from 'yaml';
import { criteriaOf } from '../../src/rubric/ladder.ts';
import { STANDARD } from '../../src/rubric/standard.ts';

const CRITERIA = criteriaOf(STANDARD.interaction).map(({ id }) => id);
const PLACES =
  '门店电话网站应用展厅车间摊位工作室邮寄聊天海报家中户外柜台收银仓库配送安装维修回访投诉退款续费会员积分礼品';
/** A name that would be a script if it were taken for HTML. */
export const HOSTILE = '</script><script>document.title = "taken over"</script><!--';

/** Words that repeat as little as those of real audits. */
const words = (seed: number, length: number) =>
  Array.from({ length }, (_, at) => PLACES[(seed * 17 + at * at * 7 + at * seed) % PLACES.length]).join('');

/** An audit file of 20 touchpoints, all rated, with an action each, and names in which little comes again. */
export const HOSTILE_JOURNEY = stringify({
  audit: 1,
  title: '二十个触点的旅程',
  brand: HOSTILE,
  date: '2026-05-04',
  auditors: ['jing'],
  touchpoints: Array.from({ length: 20 }, (_, at) => ({
    id: `step-${at + 1}`,
    name: at === 0 ? HOSTILE : words(at, 14),
    stage: 'experience',
    ...(at % 4 === 0 && { moment_of_truth: true, weight: 2 }),
    ratings: Object.fromEntries(
      CRITERIA.flatMap((id, of) => {
        const rating = ['met', 'met', 'partly', 'missed', 'n/a', null][(at * 5 + of * of + of * at) % 6];
        return rating ? [[id, rating]] : [];
      }),
    ),
    actions: [{ id: 'fix', title: words(at + 31, 20), lifts: CRITERIA.slice(at % 15, (at % 15) + 3) }],
  })),
});

import { STANDARD } from '../../src/rubric/standard.ts';

const NAMES = [
  ['The poster in the lift', '电梯里的海报'],
  ['Comparing three tariffs on a page that loads slowly on an old phone', '在一台旧手机上打开加载很慢的资费对比页面'],
  ['Chat', '聊天'],
  [
    'Asking a neighbour who has been with the company for eleven years',
    '向一位用了十一年的邻居打听这家公司的服务到底怎么样',
  ],
  ['Recommending', '推荐给朋友'],
  ['A confirmation message, two days late and in the wrong language', '迟到两天、还用错语言的确认短信（第二次）'],
  ['Donaudampfschifffahrtsgesellschaftskapitän', '“谢谢您的耐心等待。”'],
  ['WWWWW MMMMM WWWWWMMMMM', '工程师上门安装与调试ABCDEFGHIJ'],
] as const;
const STAGES = ['understand', 'convert', 'experience', 'convert', 'renew', 'understand'];

/** An audit file of so many touchpoints with names long and short, every level, and gaps in what is known. */
export function longJourney(count: number): string {
  const touchpoints = Array.from({ length: count }, (_, at) => {
    const [en = '', zh = ''] = NAMES[at % NAMES.length] ?? [];
    const met = STANDARD.interaction.levels.slice(0, (at * 3) % 4).flatMap(({ criteria }) => criteria);
    return {
      id: `step-${at + 1}`,
      name: { en, 'zh-CN': zh, 'zh-TW': zh },
      stage: STAGES[Math.floor((at * STAGES.length) / count)],
      ...(at % 5 === 2 && { moment_of_truth: true }),
      ...(at % 6 !== 4 && { emotion: (at % 7) - 3 }),
      ...(at % 3 !== 1 && { expectation: { expected: 4.5, perceived: 1 + (at % 7) } }),
      ratings: {
        ...Object.fromEntries(met.map(({ id }) => [id, 'met'])),
        ...(at % 2 === 0 && { 'task-completed': 'met', memorable: 'missed', 'emotion-met': 'missed' }),
      },
    };
  });
  return JSON.stringify({
    audit: 1,
    title: `${count} touchpoints`,
    brand: 'Shop',
    date: '2026-09-18',
    auditors: ['jing'],
    touchpoints,
  });
}

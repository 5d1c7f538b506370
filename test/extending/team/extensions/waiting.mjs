// @ts-check

/**
 * How long customers wait, from measures called "wait", in minutes.
 *
 * @type {import('experience-audit').Lens<'waiting', { longest: number | null }, { minutes: number | null }>}
 */
export const waiting = {
  id: 'waiting',
  rules: [{ id: 'waiting/long', severity: 'warning', numbers: { minutes: 15 } }],
  read({ touchpoints }, { rules }) {
    const most = rules.number('waiting/long', 'minutes');
    const waits = touchpoints.map(({ touchpoint: { measures = [] } }) => {
      const at = measures.findIndex(({ metric }) => metric === 'wait');
      return { at, minutes: measures[at]?.value ?? null };
    });
    return {
      audit: { longest: waits.reduce((longest, { minutes }) => Math.max(longest, minutes ?? 0), 0) || null },
      touchpoints: waits.map(({ minutes }) => ({ minutes })),
      findings: waits.flatMap(({ at, minutes }, position) =>
        minutes === null || minutes <= most
          ? []
          : rules.fire('waiting/long', {
              touchpoint: touchpoints[position]?.touchpoint.id,
              data: { minutes, most },
              path: ['touchpoints', position, 'measures', at, 'value'],
            }),
      ),
    };
  },
  show: {
    means({ scored }) {
      const { longest } = scored.waiting;
      if (longest === null) return [{ as: 'words', key: 'none' }];
      return [{ as: 'words', key: 'longest', data: { count: { as: 'decimal', value: longest } } }];
    },
    panel: ({ scored, touchpoints }) => [
      {
        bars: touchpoints.map(({ written, scored: { waiting } }) => ({
          label: { as: 'name', text: written.name },
          share: waiting.minutes === null ? null : waiting.minutes / (scored.waiting.longest ?? 1),
          value: { as: 'decimal', value: waiting.minutes },
        })),
      },
    ],
    answer(journeys) {
      const longest = Math.max(0, ...journeys.map(({ scored }) => scored.waiting.longest ?? 0));
      return longest === 0 ? null : { as: 'words', key: 'longest', data: { count: { as: 'decimal', value: longest } } };
    },
    table: {
      columns: [
        {
          header: { as: 'words', key: 'minutes' },
          cell: ({ scored }) => ({ as: 'decimal', value: scored.waiting.longest }),
        },
      ],
      judge: ({ scored: { waiting } }) => [waiting.longest === null ? null : -waiting.longest],
    },
  },
  words: {
    en: {
      name: 'Waiting',
      asks: 'Where do customers wait, and for how long?',
      says: {
        none: 'No waiting time was measured.',
        longest: (count) => (count === 1 ? 'The longest wait is a minute.' : 'The longest wait is {count} minutes.'),
        minutes: 'Longest wait in minutes',
      },
      rules: {
        'waiting/long': {
          name: 'Long wait',
          says: '{touchpoint}: customers wait {minutes} minutes, at most {most} are meant.',
          means: 'A wait that was measured is longer than the team allows.',
          why: 'Whoever waits without knowing how long feels that nobody counts their time.',
          fix: 'Say at once how long it will take, and look for what holds things up.',
        },
      },
    },
    'zh-CN': {
      name: '等待',
      asks: '客户在哪里等，要等多久？',
      says: { none: '没有测量过等待时间。', longest: '最长等待 {count} 分钟。', minutes: '最长等待（分钟）' },
      rules: {
        'waiting/long': {
          name: '等待过长',
          says: '{touchpoint}：客户要等 {minutes} 分钟，应不超过 {most} 分钟。',
          means: '测得的等待时间超过了团队允许的上限。',
          why: '不知道还要等多久的客户，会觉得没有人在乎他们的时间。',
          fix: '一开始就告诉客户要等多久，并找出是什么拖慢了流程。',
        },
      },
    },
  },
};

/** An audit of one sound touchpoint; its findings are warnings and notes. */
export const MILD = `audit: 1
title: { en: A bowl of soup, zh-CN: 一碗麻辣烫 }
brand: Stall
date: 2024-04-10
auditors: [mei]
touchpoints:
  - id: bowl
    name: { en: The usual bowl, zh-CN: 老样子一碗 }
    stage: experience
    ratings: { task-completed: met, outcome-sound: met, terms-honoured: met, price-plain: met }
`;

/** An audit with a finding that is an error. */
export const GRAVE = `audit: 1
title: { en: A perm gone wrong, zh-CN: 烫坏的头发 }
brand: Corner Salon
date: 2024-04-10
auditors: [jing]
touchpoints:
  - id: perm
    name: { en: The perm, zh-CN: 烫发 }
    stage: experience
    ratings: { task-completed: missed, outcome-sound: missed }
`;

/** An audit with two problems. */
export const BROKEN = MILD.replace('stage: experience', 'stage：experence');

/** Turns the rules off that every small audit breaks. */
export const QUIET = `rules:
  loop/stage-empty: off
  evidence/missing: off
  ladder/unassessed: off
  ladder/one-step-away: off
  relationship/no-renewal: off
`;

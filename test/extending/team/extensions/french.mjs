// @ts-check

/** @type {NonNullable<import('experience-audit').Extensions['languages']>[string]} */
export const french = {
  name: 'Français',
  site: {
    nav: { overview: 'Vue d’ensemble', touchpoints: 'Points de contact' },
    colon: ' : ',
  },
  levels: { perfunctory: { name: 'Pour la forme' } },
  criteria: { courteous: { name: 'Courtois' } },
};

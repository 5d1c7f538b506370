import { counted } from '../../../src/languages/counted.ts';
import type { LanguageInPart } from '../../../src/languages/language.ts';

export const FR = {
  name: 'Français',
  site: {
    colon: ' : ',
    nav: { overview: 'Vue d’ensemble', touchpoints: 'Points de contact' },
    guide: { title: 'Guide' },
    search: { title: 'Recherche' },
    count: { touchpoints: counted('fr', { one: 'point de contact', other: 'points de contact' }) },
    overview: { between: (lower: string, upper: string) => `entre ${lower} et ${upper}` },
  },
  terms: { stage: { convert: 'Convaincre' } },
  levels: { perfunctory: { name: 'Pour la forme' } },
  criteria: { courteous: { name: 'Courtois' } },
  rules: { 'ladder/one-step-away': { says: 'À « {touchpoint} », un seul critère manque pour « {next} ».' } },
  lenses: { gap: { name: 'Promesses et écarts', says: { keptOf: '{kept} sur {made}' } } },
  diagnostics: {
    phrases: { fix: 'À faire' },
    codes: { 'unknown-value': { reason: '« {value} » n’est pas une valeur possible.' } },
  },
  check: { passed: 'Le contrôle est passé' },
  explain: { why: 'Pourquoi :' },
  commandLine: {
    help: { usage: 'Usage : ' },
    usage: {
      takesNone: (option: string) => ({ reason: `${option} ne prend pas de valeur.`, fix: `Écrivez ${option}.` }),
    },
  },
} satisfies LanguageInPart;

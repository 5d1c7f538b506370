/** The forms of what is counted, by the plural categories of the language; `other` stands for every one not given. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Chooses the form that goes with a number: `inForms('en', { one: 'It is', other: 'They are' })`. */
export function inForms(locale: string, forms: Forms): (count: number) => string {
  const plural = new Intl.PluralRules(locale);
  return (count) => forms[plural.select(count)] ?? forms.other;
}

/** Says how many there are of something, in the language's manner: `counted('en', { one: 'finding', other: 'findings' })`. */
export function counted(locale: string, forms: Forms): (count: number) => string {
  const figure = new Intl.NumberFormat(locale);
  const form = inForms(locale, forms);
  return (count) => `${figure.format(count)} ${form(count)}`;
}

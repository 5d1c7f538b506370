import { RULES } from './rules.ts';

/** English: it gives every other language its shape, and stands in for what they leave out. */
export const EN = {
  name: 'English',
  rules: RULES,
};

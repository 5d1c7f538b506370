import type { Theme } from '../../model/theme.ts';
import { accentsOf, ENHANCED, readable } from './accent.ts';

/** The tokens that a theme sets, in the layers of those they take the place of; nothing where it sets none. */
export function themeAsCss({ accent }: Theme): string {
  if (accent === undefined) return '';
  const { light, dark } = accentsOf(accent).colours;
  const more = [readable(light, 'light', ENHANCED), readable(dark, 'dark', ENHANCED)];
  return `@layer tokens {
  :root { --accent: light-dark(${light}, ${dark}); }
  @media (prefers-contrast: more) { :root { --accent: light-dark(${more.join(', ')}); } }
}
@layer paper {
  @media print { :root { --accent: ${light}; } }
}
`;
}

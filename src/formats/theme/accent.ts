import { clampChroma, converter, formatHex, modeLrgb, modeOklch, modeRgb, useMode, wcagContrast } from 'culori/fn';
import type { Theme } from '../../model/theme.ts';

useMode(modeRgb);
useMode(modeLrgb);
useMode(modeOklch);
const inOklch = converter('oklch');

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What links stand on in each scheme: `--paper`, `--card`, `--sunk` and the four `--level-…-pale` of the design. */
export const GROUNDS: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#faf8f4', '#ffffff', '#f2eee6', '#fbe8df', '#faefd2', '#e0eef7', '#ddf1e8'],
  dark: ['#15171a', '#1d2024', '#25292e', '#40241a', '#3a2f15', '#17324a', '#12382c'],
};

/** Contrasts of text with its ground, by WCAG 2.2: what all text needs (1.4.3), and what is asked for by who wants more (1.4.6). */
export const ENOUGH = 4.5;
export const ENHANCED = 7;

/** The colour of a scheme as it was asked for, its least contrast with what it stands on, and the colour that is used. */
export interface Accent {
  scheme: Scheme;
  asked: string;
  contrast: number;
  used: string;
}

/**
 * The accents that were asked for, each made readable. Of one colour alone that of the dark scheme follows: of the same
 * hue, and light enough to be read as well as text may be asked to be.
 */
export function accentsOf(accent: NonNullable<Theme['accent']>): { asked: Accent[]; colours: Record<Scheme, string> } {
  if (typeof accent === 'string') {
    const asked = accentIn('light', accent);
    return { asked: [asked], colours: { light: asked.used, dark: readable(accent, 'dark', ENHANCED) } };
  }
  const [light, dark] = [accentIn('light', accent.light), accentIn('dark', accent.dark)];
  return { asked: [light, dark], colours: { light: light.used, dark: dark.used } };
}

function accentIn(scheme: Scheme, asked: string): Accent {
  return { scheme, asked, contrast: contrastIn(scheme, asked), used: readable(asked, scheme, ENOUGH) };
}

/** The least contrast of a colour with anything it stands on. */
export function contrastIn(scheme: Scheme, colour: string): number {
  return Math.min(...GROUNDS[scheme].map((ground) => wcagContrast(colour, ground)));
}

/** How finely lightness is gone through, of 0 … 1. */
const STEP = 0.002;

/** The colour itself where its contrast is enough; else the nearest of its hue that has it, darker on light and lighter on dark. */
export function readable(colour: string, scheme: Scheme, least: number): string {
  if (contrastIn(scheme, colour) >= least) return colour;
  const asked = inOklch(colour) ?? { mode: 'oklch', l: 0, c: 0 };
  const towards = scheme === 'light' ? -STEP : STEP;
  for (let l = Math.min(asked.l, 1) + towards; l > 0 && l < 1; l += towards) {
    const candidate = formatHex(clampChroma({ ...asked, l }, 'oklch'));
    if (contrastIn(scheme, candidate) >= least) return candidate;
  }
  return scheme === 'light' ? '#000000' : '#ffffff';
}

import { xmlText } from '../xml.ts';
import type { Badge } from './badge.ts';
import { badgeColour, LABEL_COLOUR, TEXT_COLOUR } from './badge-colours.ts';
import { shortened, textWidth } from './text-width.ts';

/** In pixels. A longer label is cut; read out, it is whole. */
const MOST_LABEL = 200;
const HEIGHT = 20;
const PAD = 7;
/** The three rungs and the room after them. */
const MARK = 19;
const FONTS = 'Verdana,Geneva,DejaVu Sans,PingFang SC,PingFang TC,Microsoft YaHei,Microsoft JhengHei,sans-serif';

/** A badge as a picture that needs nothing beside it: no font, style, script or id. */
export function badgeAsSvg(badge: Badge): string {
  const { locale, message, level } = badge;
  const label = shortened(badge.label, MOST_LABEL, locale);
  const labelText = whole(textWidth(label, locale));
  const messageText = whole(textWidth(message, locale));
  const mark = level === null ? 0 : MARK;
  const left = labelText + 2 * PAD;
  const right = mark + messageText + 2 * PAD;
  const width = left + right;
  const said = xmlText(badge.said);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${said}" xml:lang="${locale}">`,
    `<title>${said}</title>`,
    `<path fill="${LABEL_COLOUR}" d="M3 0h${left - 3}v${HEIGHT}H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z"/>`,
    `<path fill="${badgeColour(badge)}" d="M${left} 0h${right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H${left}z"/>`,
    ...(level === null ? [] : rungs(level, left + PAD)),
    `<g fill="${TEXT_COLOUR}" font-family="${FONTS}" font-size="11">`,
    text(label, PAD, labelText),
    text(message, left + PAD + mark, messageText),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** The mark of a level, so that nothing rests on colour: as many of three rungs are full as it is high. */
function rungs(level: number, x: number): string[] {
  return [1, 2, 3].map((rung) => {
    const fill = rung <= level ? TEXT_COLOUR : 'none';
    const height = rung * 3;
    return `<path fill="${fill}" stroke="${TEXT_COLOUR}" d="M${x + rung * 5 - 4.5} ${14.5 - height}h3v${height}h-3z"/>`;
  });
}

function text(content: string, x: number, length: number): string {
  return `<text x="${x}" y="14" textLength="${length}" lengthAdjust="spacingAndGlyphs">${xmlText(content)}</text>`;
}

function whole(width: number): number {
  return Math.max(1, Math.ceil(width));
}

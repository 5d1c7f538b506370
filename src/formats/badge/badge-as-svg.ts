import { type Face, lettersOf, textWidth } from '../text-width.ts';
import { xmlText } from '../xml.ts';
import type { Badge } from './badge.ts';
import { badgeColour, LABEL_COLOUR, TEXT_COLOUR } from './badge-colours.ts';

/** In pixels. A longer label is cut; read out, it is whole. */
const MOST_LABEL = 200;
const HEIGHT = 20;
const PAD = 7;
/** The three rungs and the room after them. */
const MARK = 19;
const FONTS = 'Verdana,Geneva,DejaVu Sans,PingFang SC,PingFang TC,Microsoft YaHei,Microsoft JhengHei,sans-serif';

/** The usual fonts of badges at a size of 11, in pixels. */
const FACE: Face = {
  square: 11,
  widths: [
    [/^[ijlI.,:;'’|!() ·]/, 4],
    [/^[frt[\]"/-]/, 4.8],
    [/^[mwMW%@…—]/, 10],
    [/^\p{Lu}/u, 7.8],
  ],
  usual: 6.8,
};

/** A badge as a picture that needs nothing beside it: no font, style, script or id. */
export function badgeAsSvg(badge: Badge): string {
  const { locale, message, level } = badge;
  const label = shortened(badge.label, MOST_LABEL);
  const labelText = whole(textWidth(label, FACE));
  const messageText = whole(textWidth(message, FACE));
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

/** The text, or as much of its beginning as is at most so wide, with an ellipsis. */
function shortened(text: string, most: number): string {
  if (textWidth(text, FACE) <= most) return text;
  let room = most - textWidth('…', FACE);
  const kept = lettersOf(text);
  const end = kept.findIndex((letter) => {
    room -= textWidth(letter, FACE);
    return room < 0;
  });
  return `${kept.slice(0, end).join('').trimEnd()}…`;
}

function whole(width: number): number {
  return Math.max(1, Math.ceil(width));
}

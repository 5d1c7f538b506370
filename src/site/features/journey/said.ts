import type { Reader } from '../../reader.ts';
import type { Mark } from './signs.ts';
import type { PictureStep } from './steps.ts';

/** A touchpoint's column read out: everything that is drawn in it. */
export function saidOf(reader: Reader, step: PictureStep): string {
  const { words } = reader;
  const { picture, standing, touchpoint } = words;
  const { number, index, signed, gain } = reader;
  const parts = [
    standing.mark(step.levelName.text, step.reachName?.text ?? null),
    picture.saidIndex(index(step.index)),
    ...step.marks.map((mark) => markWords(reader)[mark]),
    ...(step.fall === null ? [] : [picture.saidFall(gain(-step.fall))]),
    ...(step.emotion === null ? [] : [picture.saidEmotion(signed(step.emotion))]),
    ...(step.expectation
      ? [touchpoint.expectationText(number(step.expectation.expected), number(step.expectation.perceived))]
      : []),
  ];
  return `${number(step.number)}. ${step.name.text}${words.colon}${parts.join(words.comma)}`;
}

export function markWords({ words: { audit, columns } }: Reader): Readonly<Record<Mark, string>> {
  return { truth: columns.momentOfTruth, peak: audit.peak, weakest: audit.weakest, ending: audit.ending };
}

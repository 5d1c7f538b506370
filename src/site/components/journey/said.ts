import type { Reader } from '../../reader.ts';
import type { Mark } from './signs.ts';
import { signed } from './signs.ts';
import type { Step } from './steps.ts';

/** A touchpoint's column read out: everything that is drawn in it. */
export function saidOf(reader: Reader, step: Step): string {
  const { words } = reader;
  const { picture, standing, touchpoint } = words;
  const { number, index } = reader;
  const parts = [
    standing.mark(step.levelName, step.reachName),
    picture.saidIndex(index(step.index)),
    ...step.marks.map((mark) => markWord(reader, mark)),
    ...(step.fall === null ? [] : [picture.saidFall(signed(-step.fall, index))]),
    ...(step.emotion === null ? [] : [picture.saidEmotion(signed(step.emotion, number))]),
    ...(step.expectation
      ? [touchpoint.expectationText(number(step.expectation.expected), number(step.expectation.perceived))]
      : []),
  ];
  return `${step.number}. ${step.name}${words.colon}${parts.join(picture.comma)}`;
}

export function markWord({ words: { audit } }: Reader, mark: Mark): string {
  return { truth: audit.momentOfTruth, peak: audit.peak, weakest: audit.weakest, ending: audit.ending }[mark];
}

import { isNotShown } from '../../../model/standing.ts';
import { type Journey, nameAt } from '../../../report/journey.ts';
import type { Piece } from '../../../report/localise.ts';
import type { Reader } from '../../reader.ts';
import type { PictureStep } from './steps.ts';

/** What the picture shows, in two or three sentences made of the report's figures. */
export function gistOf(reader: Reader, steps: readonly PictureStep[], journey: Journey): Piece[] {
  const { picture } = reader.words;
  const { scored } = journey;
  const { cliff } = scored.loop;
  const asked = steps.flatMap(({ expectation }) => expectation ?? []);
  const short = asked.filter(({ gap }) => gap < 0).length;
  const empty = scored.stages.filter((stage) => scored.loop[stage].touchpoints === 0);
  return reader.around(
    (peak = '', weakest = '', from = '', to = '') =>
      reader.sentences([
        standing(reader, steps, { peak, weakest }),
        ...(cliff ? [picture.gistFall(from, to, reader.gain(-cliff.drop))] : []),
        ...(short > 0 ? [picture.gistShort(short, asked.length)] : []),
        ...(empty.length > 0
          ? [picture.gistEmpty(reader.list(empty.map((stage) => reader.term('stage', stage))))]
          : []),
      ]),
    ...[scored.peak, scored.weakest, cliff?.from, cliff?.to].map((id = '') => nameAt(journey, id)),
  );
}

function standing(
  { words: { picture }, index }: Reader,
  steps: readonly PictureStep[],
  names: { peak: string; weakest: string },
): string {
  const peak = steps.find(({ marks }) => marks.includes('peak'));
  const weakest = steps.find(({ marks }) => marks.includes('weakest'));
  if (peak && weakest) return picture.gistUneven(names.peak, index(peak.index), names.weakest, index(weakest.index));
  if (steps.every(isNotShown)) return picture.gistUnseen(steps.length);
  const alike = index(steps[0]?.index ?? 0);
  return steps.length === 1 ? picture.gistOne(alike) : picture.gistAlike(steps.length, alike);
}

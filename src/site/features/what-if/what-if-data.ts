import { RATINGS, type Rating } from '../../../model/vocabulary.ts';
import type { Journey } from '../../../report/journey.ts';
import { whatIfSheet } from '../../../report/what-if/what-if.ts';
import { withId } from '../../../report/with-id.ts';
import { criteriaOf, rungNames } from '../../../rubric/ladder.ts';
import { notShownIn } from '../../../rubric/standing.ts';
import type { Reader } from '../../reader.ts';

/** What the page hands to its script: the sheet to score, and the names and words of it in the reader's language. */
export type WhatIfData = ReturnType<typeof whatIfData>;

export function whatIfData(reader: Reader, journey: Journey) {
  const { written, rubric, touchpoints } = journey;
  const sheet = whatIfSheet(journey);
  const { notAssessed, holds, doesNotHold, restsOn, missing } = reader.words.touchpoint;
  const { criterion, said, yaml, nothingBlocks } = reader.words.whatIf;
  const place = '{level}';
  return {
    sheet,
    locale: reader.locale,
    /** The audit's file. */
    file: written.file,
    names: {
      /** From the floor up. */
      levels: rungNames(rubric.interaction).map(reader.piece),
      notShown: reader.piece(notShownIn(rubric.interaction).name),
      /** In the rubric's order. */
      criteria: criteriaOf(rubric.interaction).map(({ name }) => reader.piece(name)),
      touchpoints: written.touchpoints.map(({ name }) => reader.piece(name)),
      /** Per touchpoint, as in the sheet. */
      actions: sheet.touchpoints.map(({ actions = [] }, at) =>
        actions.map(({ id }) => reader.piece(withId(touchpoints[at]?.written.actions ?? [], id)?.title ?? id)),
      ),
    },
    ratings: Object.fromEntries(RATINGS.map((rating) => [rating, reader.term('rating', rating)])) as Record<
      Rating,
      string
    >,
    words: {
      criterion,
      said,
      yaml,
      nothingBlocks,
      notAssessed,
      holds,
      doesNotHold,
      restsOn: restsOn(place),
      missing: missing(place),
    },
    /** The language's brackets around `{beside}`. */
    bracketed: reader.words.bracketed('{beside}'),
    /** What stands between two sentences. */
    gap: reader.sentences(['', '']),
  };
}

/** JSON that can stand in a `<script>`: nothing in it can end the element. */
export function inlineJson(data: WhatIfData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

import type { Language } from '../../../languages/language.ts';
import type { Locale } from '../../../languages/languages.ts';
import { RATINGS, type Rating } from '../../../model/vocabulary.ts';
import type { Journey } from '../../../report/journey.ts';
import type { Piece } from '../../../report/localise.ts';
import { type WhatIfSheet, whatIfSheet } from '../../../report/what-if/what-if.ts';
import { withId } from '../../../report/with-id.ts';
import { criteriaOf, rungNames } from '../../../rubric/ladder.ts';
import { NOT_SHOWN } from '../../../rubric/standard.ts';
import type { Reader } from '../../reader.ts';

/** What the page hands to its script: the sheet to score, and the names and words of it in the reader's language. */
export interface WhatIfData {
  sheet: WhatIfSheet;
  locale: Locale;
  /** The audit's file. */
  file: string;
  names: {
    /** From the floor up. */
    levels: readonly Piece[];
    notShown: Piece;
    /** In the rubric's order. */
    criteria: readonly Piece[];
    touchpoints: readonly Piece[];
    /** Per touchpoint, as in the sheet. */
    actions: readonly (readonly Piece[])[];
  };
  ratings: Readonly<Record<Rating, string>>;
  words: Pick<Language['site']['whatIf'], 'criterion' | 'said' | 'yaml' | 'nothingBlocks'> &
    Record<'notAssessed' | 'holds' | 'doesNotHold' | 'restsOn' | 'missing', string>;
  /** The language's brackets around `{beside}`. */
  bracketed: string;
  /** What stands between two sentences. */
  gap: string;
}

export function whatIfData(reader: Reader, journey: Journey): WhatIfData {
  const { written, rubric, touchpoints } = journey;
  const sheet = whatIfSheet(journey);
  const { notAssessed, holds, doesNotHold, restsOn, missing } = reader.words.touchpoint;
  const { criterion, said, yaml, nothingBlocks } = reader.words.whatIf;
  const place = '{level}';
  return {
    sheet,
    locale: reader.locale,
    file: written.file,
    names: {
      levels: rungNames(rubric.interaction).map(reader.piece),
      notShown: reader.piece(NOT_SHOWN.name),
      criteria: criteriaOf(rubric.interaction).map(({ name }) => reader.piece(name)),
      touchpoints: written.touchpoints.map(({ name }) => reader.piece(name)),
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
    bracketed: reader.words.bracketed('{beside}'),
    gap: reader.sentences(['', '']),
  };
}

/** JSON that can stand in a `<script>`: nothing in it can end the element. */
export function inlineJson(data: WhatIfData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

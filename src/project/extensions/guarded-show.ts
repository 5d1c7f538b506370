import type { z } from 'zod';
import type { Show } from '../../lenses/show.ts';
import { asCode, ExtensionError, misshapen, mistake, reasonOf } from './extension-error.ts';
import { GIVEN } from './extension-schema.ts';

/** How a team's lens is shown, with what it does wrong told as its mistake. Its address is its id unless it has another. */
export function guardedShow(lens: string, show: Partial<Show>): Show {
  const { means = () => [], panel, answer, table, headline } = show;
  const safe = <Given extends unknown[], Found>(
    part: string,
    found: z.ZodType,
    work: (...given: Given) => Found,
  ): ((...given: Given) => Found) => guarded(lens, part, found, work);
  return {
    address: show.address ?? lens,
    means: safe('means', GIVEN.means, (journey) => means(journey)),
    ...(panel && { panel: safe('panel', GIVEN.panel, (journey) => panel(journey)) }),
    ...(answer && { answer: safe('answer', GIVEN.answer, (journeys) => answer(journeys)) }),
    ...(table && {
      table: {
        ...table,
        columns: table.columns.map((column, at) => ({
          ...column,
          cell: safe(`table.columns[${at}].cell`, GIVEN.cell, (journey) => column.cell(journey)),
        })),
        judge: safe('table.judge', GIVEN.judge, (journey) => table.judge(journey)),
      },
    }),
    ...(headline && {
      headline: {
        ...headline,
        ...(headline.findings && {
          findings: { ...headline.findings, who: safe('headline.findings.who', GIVEN.who, headline.findings.who) },
        }),
        says: safe('headline.says', GIVEN.says, (journeys) => headline.says(journeys)),
      },
    }),
  };
}

function guarded<Given extends unknown[], Found>(
  lens: string,
  part: string,
  found: z.ZodType,
  work: (...given: Given) => Found,
): (...given: Given) => Found {
  return (...given) => {
    let value: Found;
    try {
      value = work(...given);
    } catch (error) {
      throw new ExtensionError([mistake((words) => words.threw(words.atShow(lens, part), reasonOf(error)))]);
    }
    const wrong = misshapen(found, value, (words, path) =>
      `${words.atShow(lens, part)}() → ${asCode(path)}`.replace(/ → $/, ''),
    );
    if (wrong.length > 0) throw new ExtensionError(wrong);
    return value;
  };
}

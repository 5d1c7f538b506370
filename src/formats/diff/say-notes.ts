import type { Diff } from '../../compare/diff.ts';
import type { Language } from '../../languages/language.ts';

/** What is to be known beside what moved: other rubrics and settings, what is not compared. */
export function notesOf(
  { rubrics, settings, unreadable, submodules, linked, ignored, movedFrom: folders }: Diff,
  { diff: words, site: { comma, bracketed } }: Language,
  commandFor: (folder: string) => string,
) {
  return {
    moved: folders.length > 0 ? [words.movedFrom(folders.join(comma))] : [],
    rubrics: [
      ...rubrics.map(({ id, before, after }) =>
        words.rubricChanged(id, before?.version ?? null, after?.version ?? null),
      ),
      ...(rubrics.length > 0 ? [words.rubricApart] : []),
    ],
    settings: [...(settings.rules ? [words.rules] : []), ...(settings.gates ? [words.gates] : [])],
    unreadable: unreadable.map(({ in: side, file, fault, instead }) => {
      const place = fault ? `${file}:${fault.line}:${fault.column}` : file;
      const reason = fault?.reason ?? words.rubricUnreadable;
      if (instead === null) return words.unreadable[side](place, reason);
      return words.unreadable.instead(place, reason, `${instead.date}${bracketed(instead.commit.slice(0, 7))}`);
    }),
    submodules: submodules.map((folder) => words.submodule(folder, commandFor(folder))),
    linked: linked.map((folder) => words.linked(folder)),
    ignored: ignored.length > 0 ? [words.ignored(ignored.join(comma))] : [],
  };
}

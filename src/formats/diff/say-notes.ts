import type { Diff } from '../../compare/diff.ts';
import type { Language } from '../../languages/language.ts';

/** What is to be known beside what moved: other rubrics and settings, what is not compared. */
export function notesOf(
  { rubrics, settings, unreadable, submodules, movedFrom: folders }: Diff,
  words: Language['diff'],
  commandFor: (folder: string) => string,
) {
  return {
    moved: folders.length > 0 ? [words.movedFrom(folders.join(words.comma))] : [],
    rubrics: [
      ...rubrics.map(({ id, before, after }) =>
        words.rubricChanged(id, before?.version ?? null, after?.version ?? null),
      ),
      ...(rubrics.length > 0 ? [words.rubricApart] : []),
    ],
    settings: [...(settings.rules ? [words.rules] : []), ...(settings.gates ? [words.gates] : [])],
    unreadable: unreadable.map(({ in: side, file, fault }) =>
      words.unreadable[side](
        fault ? `${file}:${fault.line}:${fault.column}` : file,
        fault?.reason ?? words.rubricUnreadable,
      ),
    ),
    submodules: submodules.map((folder) => words.submodule(folder, commandFor(folder))),
  };
}

import type { contents } from 'virtual:experience-audit/own-pages';
import { ExtensionError, mistake, reasonOf } from '../../../project/extensions/extension-error.ts';

type Content = (typeof contents)[string];

/** What stands in a page of the team's own, with what fails there told as its mistake. */
export function guardedContent(page: string, content: Content | undefined): Content {
  if (!content) throw new RangeError(`no content of the page ${page}`);
  const guarded = async (...given: Parameters<Content>) => {
    try {
      return await content(...given);
    } catch (error) {
      throw new ExtensionError([mistake((words) => words.threw(words.atPage(page), reasonOf(error)))]);
    }
  };
  // By its marks Astro knows a component.
  return Object.assign(guarded, content);
}

import { openGuide } from '../project/guide.ts';
import type { ProjectOptions } from '../project/open-project.ts';
import type { Project } from '../project/project.ts';
import { type PublishedFile, publishedFiles } from '../project/site-folders.ts';
import type { Call, Terminal } from './command.ts';
import { layoutOf, openAsked } from './open.ts';
import { tellWeakAccents } from './say-diagnostics.ts';

/** A project with all that its site is made of. */
export interface OpenedSite {
  edition: Project;
  published: readonly PublishedFile[];
  /** Whether what is sound of the named paths can be judged although something of them is not. */
  goesOn: boolean;
  /** Whether a site can be made of what is sound; pages of the guide are never made of a part. */
  isPublishable: boolean;
}

/** Opens the project a command was called for, and looks through the other folders of its site; what is wrong in them is told with the rest. */
export function openSite(call: Call, terminal: Terminal, more: Partial<ProjectOptions> = {}): OpenedSite {
  const layout = layoutOf(call, terminal);
  const published = publishedFiles(terminal.cwd, layout);
  const names = published.files.map(({ name }) => name);
  const { edition, goesOn } = openAsked(call, terminal, { ...more, published: names });
  const guide = openGuide(terminal.cwd, layout);
  tellWeakAccents(edition, terminal);
  return {
    edition: { ...edition, diagnostics: [...edition.diagnostics, ...guide.diagnostics, ...published.diagnostics] },
    published: published.files,
    goesOn,
    isPublishable: guide.diagnostics.length === 0,
  };
}

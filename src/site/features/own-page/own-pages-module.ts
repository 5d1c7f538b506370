import { extensionsNow } from '../../../project/extensions/installed.ts';
import { slashed } from '../../package-file.ts';

/** The text of a module that holds what stands in a team's own pages, by their paths. */
export function ownPagesModule(): string {
  const { pages } = extensionsNow();
  const imports = pages.map(({ page }, at) => `import content${at} from ${JSON.stringify(slashed(page))};`);
  const listed = pages.map(({ path }, at) => `${JSON.stringify(path)}: content${at},`);
  return [...imports, 'export const contents = {', ...listed, '};'].join('\n');
}

/** The folders of a project, as a call names them. */
export interface Layout {
  audits: string;
  content: string;
  /** Files that are published as they are. */
  published: string;
  /** Where the site goes. */
  out: string;
}

export const USUAL_LAYOUT: Layout = { audits: 'audits', content: 'content', published: 'public', out: 'dist' };

/** A file in every built site: the paths of all files that its build wrote. */
export const BUILT_FILES = 'built-files.json';
/** The file in every frozen edition that tells of it. */
export const ABOUT_EDITION = 'edition.json';
/** The folder of a site that holds its frozen editions. */
export const EDITIONS = 'editions';

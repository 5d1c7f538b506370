/** What other programs use of this one: a project on disk, what changed in it, and the score of a single audit. */
export type { AuditReport, Report, TouchpointReport } from '../report/report.ts';
export { auditFile, type ScoredAudit, STANDARD, scoreAudit } from '../scoring/index.ts';
export { type Compared, type CompareOptions, compareProjects } from './compare-projects.ts';
export { type Effects, onDisk } from './effects.ts';
export type {
  ExtensionLens as Lens,
  ExtensionPage,
  ExtensionRule as LensRule,
  Extensions,
  ExtensionWords as LensWords,
  PageProps,
} from './extensions/extensions.ts';
export { loadExtensions } from './extensions/load-extensions.ts';
export { openProject, type ProjectOptions } from './open-project.ts';
export type { Project } from './project.ts';

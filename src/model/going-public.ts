/** Kinds of what is marked internal, or named, in an audit. */
export type PublicKind = 'auditors' | 'owners' | 'notes' | 'evidence' | 'links' | 'actions';

/** Something of a file that a site for the public leaves out, or shows although it is a name. */
export interface PublicItem {
  kind: PublicKind;
  /** The name, where it is one. */
  name: string | null;
  file: string;
  line: number;
  column: number;
}

export interface GoingPublic {
  out: readonly PublicItem[];
  /** Names that go out because the config lists them as roles. */
  shown: readonly PublicItem[];
}

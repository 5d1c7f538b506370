/** How a rendering ended. */
export interface Rendered {
  /** 0 when all is written. */
  code: number;
  /** The signal that ended it. */
  by: NodeJS.Signals | null;
  /** Everything it said. */
  said: string;
}

/** What makes pages of what is to be published. */
export interface Renderer {
  /** Runs work that renders while no other process does; `waiting` is told once when it has to wait. */
  alone<T>(waiting: () => void, work: () => Promise<T>): Promise<T>;
  /** Renders the site that an environment describes; `hear` hears its talk as it comes. */
  build(env: Readonly<Record<string, string>>, hear: (text: string) => void): Promise<Rendered>;
}

declare namespace App {
  interface Locals {
    /** Set by the middleware, in the language of the page's address. */
    reader: import('./reader.ts').Reader;
  }
}

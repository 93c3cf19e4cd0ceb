/** What the reader knows of the documented errors. */
export interface KnownErrors {
  /** Normal forms of documented codes (see `src/codes`), each with the keys of the entries it stands for. */
  codes: ReadonlyMap<string, readonly string[]>;
  /** Messages in every language held, each with its entry's key. */
  messages: readonly { key: string; text: string }[];
}

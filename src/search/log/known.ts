/** What the reader knows of the documented errors. */
export interface KnownErrors {
  /** Normal forms of documented codes (see `src/codes`), each with the keys of the entries it stands for. */
  codes: ReadonlyMap<string, readonly string[]>;
  /** Messages in every language held, each with its entry's key. */
  messages: readonly KnownText[];
  /** The entries' titles in every language held; products print many of them as the beginning of a message. */
  titles: readonly KnownText[];
}

/** A documented text. */
export interface KnownText {
  /** Its entry's key. */
  key: string;
  text: string;
}

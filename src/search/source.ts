/** What the index builder takes: every entry with its texts in every locale, as the catalog knows them. */
export interface IndexedEntry {
  key: string;
  kind: 'error' | 'guide';
  /** Codes as printed, the leading one first. */
  codes: string[];
  /** Further names the entry answers to: former keys, translated codes, hand-kept names. */
  aliases: string[];
  /** The names of the articles from which it comes. */
  articles: string[];
  /** Upstream anchors of the page; their words are the only English the articles hold. */
  anchors: string[];
  /** Hand-kept search words: English words of the dialog, terms that support uses. */
  search: string[];
  /** True when `#cause-2` is not the same cause in every locale. */
  causesDiffer: boolean;
  /** By locale. A locale in which the entry has no text is absent. */
  texts: Record<string, IndexedText>;
}

/** An entry's text in one locale, as far as it is indexed. */
export interface IndexedText {
  title: string;
  messages: string[];
  /** Titles and messages of former editions. */
  wordings: string[];
  /** The page's parts with an anchor (`cause-1`, `verifying-proxy-settings-for-windows`), in order. */
  sections: { id: string; title: string; text: string }[];
}

/** Where the reader's choice of language is kept in this browser. */
const storageKey = 'indice:locale';

/** The tag of the language that the reader last chose with the switch; undefined also when storage is blocked. */
export function rememberedLanguage(): string | undefined {
  try {
    return localStorage.getItem(storageKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the reader's choice in this browser. Where storage is blocked or full, nothing is remembered. */
export function rememberLanguage(tag: string): void {
  try {
    localStorage.setItem(storageKey, tag);
  } catch {
    // The switch is a plain link: it works all the same, only the choice is not kept.
  }
}

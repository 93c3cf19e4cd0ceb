/** What a locale's words say of their own language. */
export interface Language {
  /** The language's name for itself, as the language switch shows it. */
  name: string;
  /** The direction in which it is written. */
  dir: 'ltr' | 'rtl';
}

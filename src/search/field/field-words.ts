import { type Locale, localeList } from '../../i18n/locales.ts';
import type { Words } from '../../i18n/words.ts';
import type { NoteWords } from './note-words.ts';

/** What the field says, in the page's language. */
interface FieldWords extends Omit<Words['search'], keyof NoteWords> {
  /** By locale tag. */
  languages: Record<string, string>;
  /** The words of notes, packed: they are needed only where there is something to note. */
  notes: readonly string[];
}

/** The field's surroundings: what the page tells it. */
export interface FieldContext {
  locale: Locale;
  /** The site's base path, with slashes at both ends. */
  base: string;
  words: FieldWords;
  /** The address to report a missing error at, as a template; undefined where the site has none. */
  reportUrl: string | undefined;
}

/** Unpacks the words of a page, as `packWords` wrote them. */
export function unpackWords(packed: string): FieldWords {
  const lines = packed.split('\n');
  const next = () => lines.shift() ?? '';
  const languages: Record<string, string> = {};
  for (const locale of localeList) languages[locale] = next();
  return {
    why: { code: next(), message: next(), text: next() },
    label: next(),
    guide: next(),
    onlyIn: next(),
    decimalReading: next(),
    hexReading: next(),
    similar: next(),
    allResults: next(),
    noWords: next(),
    noIndex: next(),
    wholeList: next(),
    languages,
    notes: lines,
  };
}

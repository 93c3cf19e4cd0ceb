/** https://docs.opensearch.org/latest/analyzers/language-analyzers/, as far as Elasticsearch has the same. */
const ofLanguages: ReadonlySet<string> = new Set(
  'arabic armenian basque bengali bulgarian catalan czech danish dutch english estonian finnish french galician german greek hindi hungarian indonesian irish italian latvian lithuanian norwegian persian portuguese romanian russian spanish swedish thai turkish'.split(
    ' ',
  ),
);

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/**
 * The analyzer that both search engines have for a locale's language: they name it by the language's English name. One
 * that they do not know would keep the index from being created.
 *
 * @param locale BCP 47
 */
export function analyzerOf(locale: string): string {
  const { language } = new Intl.Locale(locale);
  if (/^(?:zh|ja|ko)$/.test(language)) return 'cjk';
  const [name = ''] = names.of(language)?.toLowerCase().split(' ') ?? [];
  return ofLanguages.has(name) ? name : 'standard';
}

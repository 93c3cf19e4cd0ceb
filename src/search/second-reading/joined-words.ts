import { decoded, parsed } from '../query/url-parts.ts';

/** So many words that only underscores join are a file's name, not a name in a program. */
const fileName = /\p{Ll}(?:_\p{L}+){3}/u;

/** What a link to a passage quotes of it: `#:~:text=Falha%20ao%20baixar`. */
const quotation = /^https?:\S*#\S*:~:text=([^&\s]+)/i;

/**
 * What a text without blanks says that stands in an address or in the name of a file: what a page was asked
 * (`…/search?q=erro+34513`), what a link quotes of a page, `erro%2034513`, `falha_ao_baixar_o_arquivo`. Undefined where it says only itself.
 */
export function joinedWords(text: string): string | undefined {
  const joined = text.trim();
  if (/\s/.test(joined)) return undefined;
  const quoted = quotation.exec(joined)?.[1];
  if (quoted) return quoted.split(',').map(decoded).join(' ');
  if (/^https?:/i.test(joined)) return parsed(joined)?.searchParams.get('q') ?? undefined;
  const plain = decoded(fileName.test(joined) ? joined.replaceAll('_', ' ') : joined);
  return plain === joined ? undefined : plain;
}

import type { CodeAnswer, NamedCard } from '../code-layer.ts';
import { type Query, readQuery } from '../query/query.ts';

/** What holds a digit and a letter, as few words do: `0A-0000E01E`, `1D1`. */
const token = /(?<![^\s([{<"'«“:=])(?=\S{0,40}\d)(?=\S{0,40}\p{L})[\p{L}\d](?:\S{0,38}[\p{L}\d])?/gu;
/** In a log many words are such. */
const most = 8;

/**
 * The entries of codes that have a shape of their own, which nothing but the index tells from a word: each is looked
 * up as if it were all that was asked.
 *
 * @param answerCodes looks the codes and names of a query up
 */
export async function codesAmongWords(
  { text, codes }: Query,
  answerCodes: (query: Query) => Promise<CodeAnswer>,
): Promise<NamedCard[]> {
  const isFound = (start: number) => codes.some((code) => code.start <= start && start < code.end);
  const tokens = [...text.matchAll(token)].filter(({ index }) => !isFound(index)).slice(0, most);
  const answers = await Promise.all(tokens.map(([word]) => answerCodes(readQuery(word))));
  return answers.flatMap(({ named }) => named.filter(({ certain, kind }) => certain && kind !== 'anchor'));
}

/*
 * Text as Markdown that shows it as it stands: only what would change the meaning gets a backslash. Pages load this, too.
 */

/**
 * What would begin markup within a line: code, emphasis, links, HTML, entities, the marks that end a heading. First come
 * web addresses, of which a backslash would become a part, and words in brackets that are no link.
 */
const inLine =
  /\bhttps?:\/\/[^\s<>`*[\]]*[a-z\d/]|\[[\p{L}\p{N}][\p{L}\p{N} ,.:-]+\](?=[^([:])|[`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\\(?=[!-/:-@[-`{-~\n]|$)|<(?=\S|$)|&(?=#?\w+;)|(?<!\S)#(?=#*(?:\s|$))/giu;

/** The start of a line that would begin a list, a quotation, a rule, or underline a heading or a table's head. */
const atStart = /^[ \t]*(?:(?=>|[-+](?:[ \t]|$)|[-=:|][-=:| \t]*$)|\d{1,9}(?=[.)](?:[ \t]|$)))/gm;

/** Text for anywhere in a line. */
export function markdownText(text: string): string {
  return text.replace(inLine, (found) => (found.length > 1 ? found : `\\${found}`));
}

/**
 * A paragraph that stays one: where a line of it would begin something else, that gets a backslash.
 *
 * @param markdown text from `markdownText`, and markup within the lines
 */
export function markdownParagraph(markdown: string): string {
  return markdown.replace(atStart, '$&\\');
}

/** A heading: always one line. */
export function markdownHeading(level: number, markdown: string): string {
  return `${'#'.repeat(level)} ${markdown.replaceAll('\n', ' ')}`;
}

/** Text as code within a line. */
export function codeSpan(text: string): string {
  const line = text.replaceAll('\n', ' ');
  const fence = fenceOf(line, 1);
  const padding = /^[ `]|[ `]$/.test(line) ? ' ' : '';
  return fence + padding + line + padding + fence;
}

/** Lines of code. */
export function codeBlock(text: string): string {
  const fence = fenceOf(text, 3);
  return `${fence}\n${text}\n${fence}`;
}

/** Longer than any run of backticks in the text. */
function fenceOf(text: string, least: number): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length + 1);
  return '`'.repeat(Math.max(least, ...runs));
}

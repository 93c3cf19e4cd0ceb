/**
 * Writes anchors after headings, as some publishers do (`## Título {#anchor}`), the way that Microsoft writes them. Lines
 * keep their numbers.
 */
export function readHeadingAttributes(markdown: string): string {
  if (!markdown.includes('{#')) return markdown;
  let isCode = false;
  return markdown
    .split('\n')
    .map((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
      return isCode
        ? line
        : line.replace(/^(#{1,6}[ \t]+)(.*?)[ \t]*\{#([\w.:-]+)\}[ \t]*(\r?)$/, '$1<a name="$3"></a>$2$4');
    })
    .join('\n');
}

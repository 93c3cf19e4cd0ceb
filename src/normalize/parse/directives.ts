import type { Reporter } from '../report/diagnostics.ts';

/** `::: moniker range="…"`, `:::column-end:::`: directives that lay out or choose, and their ends. */
const layout =
  /^[\s>]*:::\s*(?:(?:moniker|zone|row|column|image|code|video|no-loc)(?:-end)?\b[^\n]*|:*)\s*$/i;

const include = /\[!INCLUDE\s{0,3}\[[^\]\n]{0,300}\]\s{0,3}\([^)\n]{0,300}\)\s{0,3}\]/gi;

/**
 * Takes out the directives of Microsoft's publishing system, which are no text: zones and monikers, layout,
 * includes. Images become HTML images. Lines keep their numbers; fenced code is left alone.
 */
export function removeDirectives(body: string, { report }: Reporter): string {
  let fence = '';
  let isColumn = false;
  const readLine = (line: string, index: number): string => {
    const marker = /^[\s>]{0,40}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence) {
      if (marker.startsWith(fence) && /^[\s>]*[`~]+\s*$/.test(line)) fence = '';
      return line;
    }
    fence = marker;
    const place = { line: index + 1 };
    const image = /^([\s>]*):::image\s([^\n]*)$/i.exec(line);
    if (image) return (image[1] ?? '') + imageTag(image[2] ?? '');
    if (layout.test(line)) {
      if (/:::\s*column/i.test(line)) isColumn = !/column-end/i.test(line);
      report('info', 'directive-removed', `Removed the directive "${line.trim().slice(0, 60)}".`, place);
      return '';
    }
    // Columns are indented, which would make code of their text.
    const text = isColumn ? line.replace(/^\s{1,9}(?=\S)/, '') : line;
    return text.replace(include, (whole) => {
      const message = `The text of ${whole} is not part of the source. Insert it.`;
      report('warning', 'include-missing', message, place);
      return '';
    });
  };
  return body.split('\n').map(readLine).join('\n');
}

/** `type="content" source="a.png" alt-text="b":::` → an HTML image. */
function imageTag(attributes: string): string {
  const value = (name: string) =>
    (new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '').replace(/[<>&]/g, '');
  return `<img src="${value('source')}" alt="${value('alt-text')}">`;
}

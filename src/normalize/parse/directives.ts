import type { Reporter } from '../diagnostics.ts';

/**
 * Takes out the directives of Microsoft's publishing system that stand on lines of their own and are no text:
 * zones and monikers (`::: zone …`), layout (`:::row:::`), includes. Lines keep their numbers; code is left alone.
 */
export function removeDirectives(body: string, { report }: Reporter): string {
  let fence = '';
  return body
    .split('\n')
    .map((line, index) => {
      const marker = /^\s*(?:>\s*)*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
      if (fence) {
        if (marker.startsWith(fence) && /^[\s>]*[`~]+\s*$/.test(line)) fence = '';
        return line;
      }
      if (marker) {
        fence = marker;
        return line;
      }
      const place = { line: index + 1 };
      const image = /^(\s*):::image\s(.*?):::\s*$/.exec(line);
      if (image) return (image[1] ?? '') + imageTag(image[2] ?? '');
      if (
        /^\s*:::\s*(?:image-end)?\s*:*\s*$/.test(line) ||
        /^\s*:::\s*[a-z][\w-]*(?:\s[^\n]*)?:*\s*$/i.test(line)
      ) {
        report(
          'info',
          'directive-removed',
          `Removed the layout directive "${line.trim().slice(0, 60)}".`,
          place,
        );
        return '';
      }
      return line.replace(/\[!INCLUDE\s*\[[^\]]*\]\s*\([^)]*\)\s*\]/gi, (include) => {
        report(
          'warning',
          'include-missing',
          `The text of ${include} is not part of the source. Insert it.`,
          place,
        );
        return '';
      });
    })
    .join('\n');
}

/** `type="content" source="a.png" alt-text="b"` → an HTML image. */
function imageTag(attributes: string): string {
  const value = (name: string) =>
    (new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '').replace(/[<>&]/g, '');
  return `<img src="${value('source')}" alt="${value('alt-text')}">`;
}

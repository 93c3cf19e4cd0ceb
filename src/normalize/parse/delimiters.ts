/**
 * Lengthens the delimiter rows of tables that have fewer cells than their header: upstream's parser takes such a
 * table, GFM does not. Lines keep their numbers.
 */
export function padDelimiters(markdown: string): string {
  const lines = markdown.split('\n');
  let isCode = false;
  for (const [index, line] of lines.entries()) {
    const header = lines[index - 1] ?? '';
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    if (isCode || !/^\s*\|?\s*:?-+:?\s*\|[\s|:-]*$/.test(line) || !header.includes('|')) continue;
    const missing = cellsIn(header) - cellsIn(line);
    if (missing > 0) lines[index] = `${line.trimEnd().replace(/\|$/, '')}|${'---|'.repeat(missing)}`;
  }
  return lines.join('\n');
}

/** How many cells a row has; a pipe that is escaped or stands in code parts none. */
function cellsIn(row: string): number {
  const plain = row
    .replace(/`[^`]*`/g, '')
    .replace(/\\\|/g, '')
    .trim();
  return plain.replace(/^\||\|$/g, '').split('|').length;
}

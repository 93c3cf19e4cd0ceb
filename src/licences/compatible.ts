/**
 * Licences under which a dependency may be used by, and where a browser loads it be published with, a project under
 * the MIT licence. Weak copyleft (MPL, LGPL) and font licences bind their own files only, which stay as they are.
 */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/**
 * Whether a licence is compatible: all parts of an `AND`, any part of an `OR`.
 *
 * @param expression SPDX: `(MIT OR GPL-3.0-only)`
 */
export function isCompatible(expression: string): boolean {
  const text = withoutParentheses(expression.trim());
  const alternatives = split(text, ' OR ');
  if (alternatives.length > 1) return alternatives.some(isCompatible);
  const parts = split(text, ' AND ');
  if (parts.length > 1) return parts.every(isCompatible);
  return permissive.has(text);
}

function withoutParentheses(text: string): string {
  return text.startsWith('(') && closing(text) === text.length - 1
    ? withoutParentheses(text.slice(1, -1).trim())
    : text;
}

/** Where the parenthesis that opens the text is closed. */
function closing(text: string): number {
  let depth = 0;
  for (let place = 0; place < text.length; place += 1) {
    if (text[place] === '(') depth += 1;
    if (text[place] === ')') depth -= 1;
    if (depth === 0) return place;
  }
  return -1;
}

/** Cuts at a separator outside of parentheses. */
function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let place = 0; place < text.length; place += 1) {
    if (text[place] === '(') depth += 1;
    if (text[place] === ')') depth -= 1;
    if (depth === 0 && text.startsWith(separator, place)) {
      parts.push(text.slice(start, place));
      start = place + separator.length;
    }
  }
  return [...parts, text.slice(start)];
}

import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { placeOf, type Reporter } from '../report/diagnostics.ts';

/** How many lines a diagnostic names one by one. */
const namedLines = 12;

/** Whether an address is a name that only the publishing system of the article resolves: `xref:System.String`. */
export function isReference(address: string): boolean {
  return /^\s*xref:/i.test(address);
}

/** Reports in one warning the links of an article that are references, with the lines in which they stand. */
export function reportReferences(tree: Root, { report }: Reporter): void {
  const links: Element[] = [];
  visit(tree, 'element', (node) => {
    if (isReference(String(node.properties.href ?? ''))) links.push(node);
  });
  const [first] = links;
  if (!first) return;
  const lines = [...new Set(links.flatMap((link) => placeOf(link).line ?? []))].sort((a, b) => a - b);
  const named = lines.slice(0, namedLines).join(', ');
  const more = lines.length > namedLines ? ` and ${lines.length - namedLines} more` : '';
  report(
    'warning',
    'link-removed',
    `Removed ${links.length} ${links.length === 1 ? 'address' : 'addresses'} beginning with "xref:", which only the publisher of the article resolves; the text of the links stays. ${lines.length === 1 ? 'Line' : 'Lines'} ${named}${more}.`,
    placeOf(first),
  );
}

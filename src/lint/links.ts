import type { Block } from './block.ts';
import { excerptOf } from './rule.ts';

/** A link with its visible text and the line on which it begins. */
export interface PlacedLink {
  text: string;
  href: string;
  line: number;
}

/** The links of a block in order; runs in several formattings are one link. */
export function linksOf(block: Block): PlacedLink[] {
  const links: PlacedLink[] = [];
  let open: PlacedLink | undefined;
  for (const { href, text, line } of block.runs) {
    if (href === undefined) open = undefined;
    else if (open?.href === href) open.text += text;
    else {
      open = { href, text, line };
      links.push(open);
    }
  }
  return links.map((link) => ({ ...link, text: excerptOf(link.text) }));
}

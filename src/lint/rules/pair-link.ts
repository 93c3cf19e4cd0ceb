import { localeOf } from '../../i18n/locales.ts';
import type { Block } from '../block.ts';
import { linksOf } from '../links.ts';
import type { PairRule } from '../rule.ts';
import { type Placed, surplus } from '../surplus.ts';

/**
 * Links to addresses to which the other locale's text does not lead as often. The language in an address does
 * not count.
 */
export const pairLink: PairRule = ({ blocks }, other) => {
  const theirs = other.blocks.flatMap(placedLinks);
  const countThere = (form: string) => theirs.filter((link) => link.form === form).length;
  return surplus(blocks.flatMap(placedLinks), countThere, other.entry.file, 'the link to');
};

function placedLinks(block: Block): Placed[] {
  return linksOf(block).map(({ href, line }) => ({ line, excerpt: href, form: normal(href) }));
}

function normal(href: string): string {
  return href
    .split('/')
    .filter((part) => localeOf(part) === undefined)
    .join('/');
}

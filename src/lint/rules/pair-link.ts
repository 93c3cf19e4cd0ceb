import { locales } from '../../i18n/locales.ts';
import { linksOf } from '../links.ts';
import type { PairRule } from '../rule.ts';

const segments = new Set(
  Object.entries(locales).flatMap(([tag, { segment }]) => [tag.toLowerCase(), segment]),
);

/** Links to addresses to which the other locale's text does not lead. The language in an address does not count. */
export const pairLink: PairRule = ({ blocks }, other) => {
  const theirs = new Set(other.blocks.flatMap(linksOf).map(({ href }) => normal(href)));
  return blocks.flatMap(linksOf).flatMap(({ href, text, line }) =>
    theirs.has(normal(href))
      ? []
      : [
          {
            line,
            excerpt: href,
            message: `the link “${text}” to ${href} is not in ${other.entry.file}. Make the two agree.`,
          },
        ],
  );
};

function normal(href: string): string {
  return href
    .split('/')
    .filter((part) => !segments.has(part.toLowerCase()))
    .join('/');
}

import type { Edition } from '../editions.ts';

/**
 * Remarks about an edition as a whole.
 *
 * @param folder where the article is published upstream
 * @param published the date of the newest edition of the article that was published
 */
export function remarkOn(
  { article, reporter }: Edition,
  folder: string | undefined,
  published: string | undefined,
): void {
  if (folder === undefined)
    reporter.report(
      'warning',
      'folder-unknown',
      'The frontmatter has no ms.service. Say in content/articles.yaml where the article is published, so that its relative links and the links to the original lead there.',
    );
  if (published && article.date && article.date < published)
    reporter.report(
      'warning',
      'edition-older',
      `This edition is of ${article.date}, the published one of ${published}. Check that it is not an old file.`,
    );
}

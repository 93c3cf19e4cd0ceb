/** `articles.json`: the articles of which the site is made, by the names that they have in addresses. */
export interface ArticleFile {
  format: number;
  articles: string[];
}

/**
 * Whether what was read is a file of articles. The other files' guards stand where every page loads them; to share them
 * would cost it an export each.
 */
export function isArticleFile(value: unknown): value is ArticleFile {
  return typeof value === 'object' && value !== null && 'articles' in value && Array.isArray(value.articles);
}

/** Where an article is published upstream. */
export interface Upstream {
  /** The folder under the locale on learn.microsoft.com: `azure/backup`; empty where it is not known. */
  folder: string;
  /** Its file name without the ending. */
  name: string;
  locale: string;
}

/** The host on which the articles are published. */
export const upstreamHost = 'learn.microsoft.com';

/**
 * The address of an article: `https://learn.microsoft.com/pt-br/azure/backup/<name>`.
 *
 * @param anchor of a section, as it stands in the source
 */
export function articleUrl({ folder, name, locale }: Upstream, anchor = ''): string {
  const path = [locale.toLowerCase(), folder, name].filter((part) => part !== '').join('/');
  const { href } = new URL(`https://${upstreamHost}/${path}`);
  return anchor === '' ? href : `${href}#${encodeURIComponent(anchor)}`;
}

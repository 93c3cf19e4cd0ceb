import { nextTask } from '../../browser/next-task.ts';
import { pagePath, withBase } from '../../catalog/urls.ts';
import { localeOf } from '../../i18n/locales.ts';
import { make } from './dom.ts';
import { handFile } from './hand-file.ts';

/** Opens the log page with a file that was dropped on another one; without the file where it cannot be kept so long. */
export async function openInLog(file: File, { locale: tag = '', base = '/' }: DOMStringMap): Promise<void> {
  const locale = localeOf(tag);
  if (!locale) return;
  await handFile(file).catch(() => {});
  // A link of the page, because a copy on a disk completes the addresses of those.
  const link = make('a', { href: withBase(base, pagePath(locale, 'log')) });
  document.body.append(link);
  await nextTask();
  link.click();
}

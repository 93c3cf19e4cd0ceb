import { pagePath, withBase } from '../../catalog/urls.ts';
import { localeOf } from '../../i18n/locales.ts';
import { handFile } from './hand-file.ts';

/** Opens the log page with a file that was dropped on another one; without the file where it cannot be kept so long. */
export async function openInLog(file: File, { locale: tag = '', base = '/' }: DOMStringMap): Promise<void> {
  const locale = localeOf(tag);
  if (!locale) return;
  await handFile(file).catch(() => {});
  location.assign(withBase(base, pagePath(locale, 'log')));
}

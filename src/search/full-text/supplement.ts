import type { Locale } from '../../i18n/locales.ts';
import { segmentOf } from '../../i18n/segment.ts';
import { isRecord, isTexts } from '../index/guards.ts';

/**
 * A small index beside the large one of a language, of the pages that have changed since: Pagefind can search both as
 * one, but cannot change an index, and needs seconds to make a large one anew.
 */
export interface Supplement {
  /** The ids of the pages in the large index that are not to be found any more. */
  replaced: string[];
  /** The ids of the pages in the small one. */
  pages: string[];
}

/** The languages whose index has a supplement, by the segment of their paths. */
export type Supplements = Partial<Record<string, Supplement>>;

/** The file that names the supplements, relative to the site. */
export const supplementsFile = 'pagefind/supplements.json';

/** The folder of the supplement of a language, relative to the site. */
export function supplementFolder(locale: Locale): string {
  return `pagefind/supplement/${segmentOf(locale)}`;
}

/** Whether what was read is a file of supplements. */
export function isSupplements(value: unknown): value is Supplements {
  return isRecord(value) && Object.values(value).every(isSupplement);
}

function isSupplement(value: unknown): value is Supplement {
  return isRecord(value) && isTexts(value.replaced) && isTexts(value.pages);
}

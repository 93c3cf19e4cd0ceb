import type { Locale } from '../../i18n/locales.ts';
import type { NamedCard } from '../code-layer.ts';
import type { Ranked } from '../ranking/ranked.ts';
import { namedResult } from '../result.ts';
import type { Misread } from './look-alikes.ts';

/** Ranks an entry whose code was read where a text has something that looks like it. */
export function rankMisread(locale: Locale, { written, ...named }: Misread): Ranked {
  return { result: { ...namedResult(named, locale), match: 'text', written }, tier: 'misread', score: 1 };
}

/** Ranks an entry whose code the query writes nearly so: before all that is but similar. */
export function rankMistyped(locale: Locale, named: NamedCard): Ranked {
  return { result: namedResult(named, locale), tier: 'mistyped', score: 1 };
}

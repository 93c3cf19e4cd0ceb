import type { Entry } from '../entry.ts';

/** What an entry is called where nothing else says which one it is: `34513 · Invalid vault credentials`. */
export function fullNameOf({ codes, title }: Pick<Entry, 'codes' | 'title'>): string {
  // A title may be nothing but the code.
  return [...new Set([...codes, title])].join(' · ');
}

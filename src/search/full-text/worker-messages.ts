import type { Locale } from '../../i18n/locales.ts';
import type { AskedWords, TextHit } from './layer.ts';

/** What the worker of the full text is asked. The first message says where and in which language. */
export type Question =
  | { kind: 'start'; base: string; locale: Locale }
  | { kind: 'find'; id: number; query: AskedWords };

/** What it answers; `failed` is the reason why it cannot. */
export type Answer =
  | { kind: 'found'; id: number; hits: TextHit[] }
  | { kind: 'failed'; id: number; reason: string };

import { catalogOnDisk } from '../../src/catalog/disk.ts';
import { indexedEntries } from '../../src/catalog/indexed.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** Queries of each kind, made from a content folder. */
export interface Queries {
  /** Codes as printed. */
  codes: string[];
  /** Messages as a dialog shows them, without their codes. */
  messages: string[];
  /** Three words of the titles of causes. */
  words: string[];
  /** Forty lines of log around a message without its code. */
  logs: string[];
}

/**
 * Makes queries from entries that are spread evenly over a catalogue.
 *
 * @param count how many of each kind at most
 */
export function sampleQueries(content: string, locale: Locale, count: number): Queries {
  const entries = indexedEntries(catalogOnDisk(content)).flatMap(({ codes, texts }) => {
    const message = texts[locale]?.messages[0];
    const section = texts[locale]?.sections.find(({ title }) => title.split(' ').length >= 3);
    return codes[0] && message ? [{ code: codes[0], message, section: section?.title ?? message }] : [];
  });
  const step = Math.max(1, Math.floor(entries.length / count));
  const picked = entries.filter((_, place) => place % step === 0).slice(0, count);
  const messages = picked.map(({ message }) => message.replace(/\s*\([^)]*\)/g, ''));
  return {
    codes: picked.map(({ code }) => code),
    messages,
    words: picked.map(({ section }) => longest(section, 3)),
    logs: messages.map((message, place) => logAround(message, place)),
  };
}

/** So many of the longest words of a text, in its order. */
function longest(text: string, count: number): string {
  const words = text.match(/\p{L}+/gu) ?? [];
  const kept = new Set([...words].sort((a, b) => b.length - a.length).slice(0, count));
  return words.filter((word) => kept.has(word)).join(' ');
}

const noise = [
  'INFO  [Scheduler] job 7f3a-11 started by CONTOSO\\svc_backup on FS02.contoso.local',
  'DEBUG [Transport] GET https://pod01-prot1.example.net/api/jobs?api-version=2016-06-01 200 OK in 187 ms',
  'INFO  [Snapshot] volume {9b2c1c5e-0000-0000-0000-100000000000} queued, 3 of 17 components',
  'TRACE [Cache] C:\\Program Files\\Agent\\Scratch\\Block_0017.tmp flushed, 4194304 bytes',
];

function logAround(message: string, seed: number): string {
  const lines = Array.from({ length: 39 }, (_, line) => {
    const second = String((line * 7 + seed) % 60).padStart(2, '0');
    return `2026-01-15 08:${second}:${second}.${100 + line} ${noise[(line + seed) % noise.length]}`;
  });
  lines.splice(20 + (seed % 9), 0, `2026-01-15 08:59:59.999 ERROR [Agent] ${message}`);
  return lines.join('\n');
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/normalize/model.ts';
import { readArticle } from '../../src/normalize/read-article.ts';
import { corpus, corpusLocales, type ExpectedFile, hasCorpus, readExpected } from './corpus.ts';
import { messagesOf, vocabularyOf } from './reading.ts';

type Entry = ExpectedFile['entries'][number];

/** Counts of what is expected of the corpus and of what was found. */
interface Score {
  codes: number;
  found: number;
  given: number;
  right: number;
  messages: number;
  messagesFound: number;
  told: number;
  toldRight: number;
}

const beginning = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase().slice(0, 80).trim();

function score(expected: ExpectedFile, drafts: Draft[]): Score {
  const total: Score = {
    codes: 0,
    found: 0,
    given: 0,
    right: 0,
    messages: 0,
    messagesFound: 0,
    told: 0,
    toldRight: 0,
  };
  const known = new Set(
    expected.entries.flatMap((entry) => [...entry.ids, ...(entry.aliases ?? [])]).map(lower),
  );
  for (const code of drafts.flatMap((draft) => draft.codes)) {
    total.given++;
    if (known.has(lower(code))) total.right++;
  }
  const free = new Set(drafts);
  for (const entry of expected.entries.filter(({ tier }) => tier === 1)) {
    const draft = match(entry, [...free]);
    if (draft) free.delete(draft);
    total.codes += entry.ids.length;
    total.found += entry.ids.filter((id) => draft?.codes.some((code) => lower(code) === lower(id))).length;
    if (entry.message) {
      total.messages++;
      if (draft && says(draft, entry.message)) total.messagesFound++;
    }
    total.told += 2;
    if (draft?.parts.some((part) => part.type === 'cause') === entry.hasCauses) total.toldRight++;
    const acts = draft?.parts.some(
      (part) => part.type === 'actions' || (part.type === 'cause' && part.actions.length > 0),
    );
    if (acts === entry.hasActions) total.toldRight++;
  }
  return total;
}

function match(entry: Entry, drafts: Draft[]): Draft | undefined {
  const ids = entry.ids.map(lower);
  const candidates = drafts.filter((draft) =>
    ids.length > 0 ? draft.codes.some((code) => ids.includes(lower(code))) : draft.codes.length === 0,
  );
  return (
    candidates.find((draft) => entry.message && says(draft, entry.message)) ??
    candidates.find((draft) => Math.abs(draft.line - entry.line) < 4)
  );
}

function says(draft: Draft, message: string): boolean {
  return messagesOf(draft).some((text) => beginning(text) === beginning(message));
}

function lower(text: string): string {
  return text.toLowerCase();
}

describe.skipIf(!hasCorpus)('the corpus (skipped where ../shared/corpus is absent)', () => {
  const files = hasCorpus ? Object.entries(readExpected()) : [];
  for (const [folder, locale] of Object.entries(corpusLocales)) {
    const scores = files
      .filter(([, expected]) => expected.locale === folder)
      .map(([file, expected]) => {
        const bytes = readFileSync(new URL(file, corpus));
        const { article } = readArticle({ file, bytes, locale, vocabulary: vocabularyOf(locale) });
        return score(expected, article?.drafts.filter((draft) => draft.kind === 'error') ?? []);
      });
    const sum = (key: keyof Score) => scores.reduce((total, one) => total + one[key], 0);

    test(`${locale}: 98 % of the expected codes are found, 98 % of the found ones expected`, () => {
      expect(sum('found') / sum('codes')).toBeGreaterThanOrEqual(0.98);
      expect(sum('right') / sum('given')).toBeGreaterThanOrEqual(0.98);
    });

    test(`${locale}: messages, causes and actions are where they belong`, () => {
      expect(sum('messagesFound') / sum('messages')).toBeGreaterThanOrEqual(0.98);
      expect(sum('toldRight') / sum('told')).toBeGreaterThanOrEqual(0.98);
    });
  }
});

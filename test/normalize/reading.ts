import { readFileSync } from 'node:fs';
import type { Article, Draft, Part } from '../../src/normalize/model.ts';
import { readArticle } from '../../src/normalize/read-article.ts';
import { textOf } from '../../src/normalize/tree.ts';
import { parseVocabulary, type Vocabulary } from '../../src/normalize/vocabulary/vocabulary.ts';

const root = new URL('../../', import.meta.url);

/** The committed vocabulary of a locale. */
export function vocabularyOf(locale: string): Vocabulary {
  const file = `content/locales/${locale}.yaml`;
  return parseVocabulary(readFileSync(new URL(file, root), 'utf8'), file);
}

/** Reads an article from text. */
export function readText(text: string, locale = 'pt-BR', file = 'test.md') {
  return readArticle({
    file,
    bytes: new TextEncoder().encode(text),
    locale,
    vocabulary: vocabularyOf(locale),
  });
}

/** Reads an article from where it lies. */
export function readUrl(url: URL, locale: string): Article {
  const read = readArticle({
    file: url.pathname,
    bytes: readFileSync(url),
    locale,
    vocabulary: vocabularyOf(locale),
  });
  if (!read.article) throw new Error(`${url.pathname} cannot be read`);
  return read.article;
}

/** Reads an article of the site. */
export function readSource(locale: string, name: string): Article {
  const file = `content/source/${locale}/${name}.md`;
  const bytes = readFileSync(new URL(file, root));
  const { article } = readArticle({ file, bytes, locale, vocabulary: vocabularyOf(locale) });
  if (!article) throw new Error(`${file} cannot be read`);
  return article;
}

export function errorByCode(article: Article, code: string): Draft {
  const draft = article.drafts.find((candidate) => candidate.codes.includes(code));
  if (!draft) throw new Error(`no draft with the code ${code}`);
  return draft;
}

export function draftByAnchor(article: Article, anchor: string): Draft {
  const draft = article.drafts.find((candidate) => candidate.anchor === anchor);
  if (!draft) throw new Error(`no draft with the anchor ${anchor}`);
  return draft;
}

/** The parts of one type. */
export function partsOf<Type extends Part['type']>(
  draft: Draft,
  type: Type,
): Extract<Part, { type: Type }>[] {
  return draft.parts.filter((part): part is Extract<Part, { type: Type }> => part.type === type);
}

export function messagesOf(draft: Draft): string[] {
  return partsOf(draft, 'message').map((part) => textOf(part.content));
}

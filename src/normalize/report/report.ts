import type { Edition } from '../editions.ts';
import type { Diagnostic, Draft } from '../model.ts';
import { steps } from './steps.ts';

/** What a run found, for programs. `causes` and `actions` are counts. */
export interface Report {
  articles: {
    file: string;
    locale: string;
    title: string;
    date: string | null;
    translation: string | null;
    entries: number;
    guides: number;
  }[];
  entries: {
    key: string;
    codes: string[];
    locale: string;
    anchor: string;
    title: string;
    messages: string[];
    causes: number;
    actions: number;
    file: string;
    line: number;
  }[];
  guides: { key: string; locale: string; anchor: string; title: string; file: string; line: number }[];
  diagnostics: Diagnostic[];
}

/** A row of the report about one page. */
export function reportPage(
  report: Report,
  key: string,
  kind: Draft['kind'],
  { draft, article }: { draft: Draft; article: Edition['article'] },
  messages: string[],
): void {
  const { anchor, title, line, codes, parts } = draft;
  const { locale, file } = article;
  if (kind === 'guide') report.guides.push({ key, locale, anchor, title, file, line });
  else {
    const causes = parts.filter((part) => part.type === 'cause').length;
    report.entries.push({
      key,
      codes,
      locale,
      anchor,
      title,
      messages,
      causes,
      actions: steps(draft),
      file,
      line,
    });
  }
}

/** A row of the report about one article. */
export function reportArticle(report: Report, { article }: Edition): void {
  const { file, locale, title, date, translation, drafts } = article;
  report.articles.push({
    file,
    locale,
    title,
    date: date ?? null,
    translation: translation ?? null,
    entries: drafts.filter((draft) => draft.kind === 'error').length,
    guides: drafts.filter((draft) => draft.kind === 'guide').length,
  });
}

import { codeForm } from './code-form.ts';
import type { Edition } from './editions.ts';
import type { EmittedEntry } from './emit/entry.ts';
import type { Group } from './identify/groups.ts';
import type { Draft } from './model.ts';
import type { Publication } from './registry/publication.ts';

/**
 * What the registry is to remember of a page.
 *
 * @param group the locales that have the error; its first member is the edition that says most
 */
export function publicationOf(
  key: string,
  group: Group,
  { article, headings }: Edition,
  draft: Draft,
  emitted: EmittedEntry,
): Publication {
  const isTranslated = printsTranslatedCodes(group, draft);
  const was = headings.get(draft.title);
  return {
    key,
    kind: draft.kind,
    locale: article.locale,
    article: article.name,
    edition: article.date,
    isTranslation: article.translation === 'site',
    title: draft.title,
    messages: emitted.messages,
    codes: isTranslated ? [] : draft.codes,
    aliases: isTranslated ? draft.codes : [],
    upstreamAnchors: draft.anchors,
    pageAnchors: [...draft.anchors, ...emitted.anchors],
    wordings: was ? [was] : [],
  };
}

/** Whether a locale prints other codes than the leading edition: its translator took them for words. */
function printsTranslatedCodes(group: Group, draft: Draft): boolean {
  const [lead] = group.members.values();
  const leading = new Set(lead?.draft.codes.map(codeForm));
  return (
    draft.codes.length > 0 && leading.size > 0 && !draft.codes.some((code) => leading.has(codeForm(code)))
  );
}

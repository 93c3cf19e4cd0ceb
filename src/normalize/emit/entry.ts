import type { ElementContent } from 'hast';
import { readDocument } from '../../document/read.ts';
import type { Article, Draft } from '../model.ts';
import { emitBody } from './body.ts';
import { emitFrontmatter } from './frontmatter.ts';
import { contentOf, visibleText } from './text.ts';

/** A page's MDX and what of it the registry and the report need. */
export interface EmittedEntry {
  text: string;
  messages: string[];
  /** The ids of the headings on the page. */
  anchors: string[];
}

/**
 * Writes an entry's MDX file.
 *
 * @param draft its links already lead where they shall
 * @param key its permanent key
 * @param folder where the article is published upstream: `azure/backup`; undefined where nothing says so
 * @returns the file's text, checked to be what the site reads
 * @throws DocumentError or ZodError when the site could not read it; that is a fault of this program
 */
export function emitEntry(
  article: Article,
  draft: Draft,
  key: string,
  folder: string | undefined,
): EmittedEntry {
  const messages = draft.parts.flatMap((part) =>
    part.type === 'message' ? [visibleText(part.content)].filter((text) => text !== '') : [],
  );
  const body = emitBody(draft);
  const { name, date, translation, revision } = article;
  const isError = draft.kind === 'error';
  const frontmatter = emitFrontmatter(
    {
      key,
      ...(isError
        ? {
            codes: draft.codes,
            title: draft.title,
            messages,
            messageLang: messageLang(draft),
            messagesTranslated: translation === 'site' && messages.length > 0 ? true : undefined,
          }
        : { title: draft.title }),
      anchor: draft.anchor,
      source: { article: name, folder, line: draft.line, date, translation, revision },
      corrected: countCorrected(draft) || undefined,
    },
    `${article.locale}/${name}.md`,
  );
  readDocument(body.text, `${key}/${article.locale}.mdx`, frontmatter.split('\n').length - 1);
  return { text: `${frontmatter}\n${body.text}`, messages, anchors: body.anchors };
}

/** The language that all messages share, where it is not the page's. */
function messageLang(draft: Draft): string | undefined {
  const langs = new Set(draft.parts.flatMap((part) => (part.type === 'message' ? [part.lang] : [])));
  return langs.size === 1 ? [...langs][0] : undefined;
}

/** How many passages of the page an editor corrected. */
function countCorrected(draft: Draft): number {
  const count = (nodes: ElementContent[]): number =>
    nodes.reduce(
      (sum, node) =>
        node.type === 'element' ? sum + (node.tagName === 'corrected' ? 1 : 0) + count(node.children) : sum,
      0,
    );
  return draft.parts.flatMap(contentOf).reduce((sum, content) => sum + count(content), 0);
}

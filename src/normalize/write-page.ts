import type { Upstream } from '../document/upstream.ts';
import { refuseInMessages } from './corrections/refuse.ts';
import type { Edition } from './editions.ts';
import { type EmittedEntry, emitEntry } from './emit/entry.ts';
import type { Member } from './identify/evidence.ts';
import type { Group } from './identify/groups.ts';
import { rewriteLinks } from './links/rewrite.ts';
import type { Target } from './links/target.ts';
import type { Article, Draft } from './model.ts';
import { publicationOf } from './publication-of.ts';
import type { Ledger } from './registry/ledger.ts';
import type { Reporter } from './report/diagnostics.ts';
import { type Report, reportPage } from './report/report.ts';

/** A file that the normalizer wants to exist. */
export interface OutputFile {
  /** Relative to the folder that holds `errors/` and `guides/`. */
  path: string;
  text: string;
}

/** One page in one language: what an edition tells of a group. */
interface Page {
  key: string;
  group: Group;
  member: Member;
  edition: Edition;
  /** Where the links of the edition's article lead. */
  targets: ReadonlyMap<string, Target>;
}

/** What writing a page needs to know of the run, and what it adds to. */
interface PageContext {
  ledger: Ledger;
  report: Report;
  /** The folder under the locale in which an article is published upstream: `azure/backup`. */
  folderOf(article: Article): string | undefined;
  /** The published path of an image that lies beside a source; undefined when there is none. */
  imageOf(path: string, article: Article): string | undefined;
  reporterOf(file: string): Reporter;
}

/** Writes a page, publishes it in the ledger and reports it. @returns none where the page cannot be written */
export function writePage(page: Page, context: PageContext): OutputFile[] {
  const { key, group, edition } = page;
  const { article } = edition;
  const draft = finishDraft(page, context);
  const emitted = tryToEmit(page, draft, context);
  if (!emitted) {
    context.ledger.keep(key, article.locale);
    return [];
  }
  context.ledger.publish(publicationOf(key, group, edition, draft, emitted));
  reportPage(context.report, key, draft.kind, { draft, article }, emitted.messages);
  const kind = draft.kind === 'error' ? 'errors' : 'guides';
  return [{ path: `${kind}/${key}/${article.locale}.mdx`, text: emitted.text }];
}

/** The draft as its page has it: of the published kind, with a title, links that lead somewhere and true messages. */
function finishDraft({ key, group, member, edition, targets }: Page, context: PageContext): Draft {
  const { article, reporter } = edition;
  const { name, locale, title } = article;
  const upstream: Upstream = { folder: context.folderOf(article) ?? '', name, locale };
  const draft = { ...member.draft, kind: group.evidence.kind, title: member.draft.title || title || key };
  const imageOf = (path: string) => context.imageOf(path, article);
  const linked = rewriteLinks(draft, { article, upstream, targets, imageOf, reporter });
  return refuseInMessages(linked, edition.corrections, context.reporterOf);
}

function tryToEmit(
  { key, edition: { article, reporter } }: Page,
  draft: Draft,
  context: PageContext,
): EmittedEntry | undefined {
  try {
    return emitEntry(article, draft, key, context.folderOf(article));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    reporter.report('error', 'page-invalid', `"${draft.title}" cannot be written: ${reason}`, {
      line: draft.line,
    });
    return undefined;
  }
}

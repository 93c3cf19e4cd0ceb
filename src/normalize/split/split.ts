import type { Root } from 'hast';
import type { Draft, Part } from '../model.ts';
import { textOf } from '../tree.ts';
import { createAnalysis } from './analysis.ts';
import type { SplitContext } from './context.ts';
import { readErrorSection } from './error/error-section.ts';
import { adoptRemedies } from './headings/adopt-remedies.ts';
import { isPseudoHeading } from './headings/pseudo-heading.ts';
import { isEnglish } from './language.ts';
import { messageTitle } from './messages/message-title.ts';
import { addOverview, placeOverview, standsAlone } from './overview.ts';
import { anchorsOf, sectionParts } from './section-parts.ts';
import { readSections, type Section } from './sections.ts';
import { stayingBelow } from './staying.ts';
import { splitBannerTables } from './tables/banner-rows.ts';
import type { RowError } from './tables/read-row.ts';
import { withoutTables } from './tables/tables.ts';

/** The parts of an article that have pages of their own, and the article's own heading. */
interface SplitArticle {
  title: string;
  drafts: Draft[];
}

/** Splits a repaired article into its errors and its guides, in the order of the source. Every word goes into one. */
export function splitArticle(tree: Root, context: SplitContext): SplitArticle {
  const { vocabulary } = context;
  const sections = readSections(
    splitBannerTables(tree, vocabulary),
    (paragraph, section, next) => isPseudoHeading(paragraph, section, next, vocabulary),
    context.title,
  );
  const root = adoptRemedies(sections, vocabulary);
  const analyse = createAnalysis(root, context);
  const drafts: Draft[] = [];
  /** What stands above errors without being one: it belongs to the article as a whole. */
  const overview: Part[] = [];

  const visit = (section: Section, depth: number): void => {
    const analysis = analyse(section);
    if (analysis.kind === 'text') {
      drafts.push(readGuide(section));
      return;
    }
    if (analysis.kind === 'error') {
      const staying = stayingBelow(section, analyse, vocabulary);
      drafts.push(readErrorSection(section, staying, analyse, context.keywords, vocabulary));
      for (const child of section.children) if (!staying.includes(child)) visit(child, depth + 1);
      return;
    }
    const blocks = withoutTables(section.blocks, analysis.rowTables);
    if (standsAlone(blocks)) drafts.push(readGuide({ ...section, blocks, children: [] }));
    else
      overview.push({
        type: 'section',
        depth: Math.min(depth, 4),
        anchor: section.anchor,
        title: section.title,
        body: blocks,
      });
    drafts.push(...analysis.rows.map((row) => readRow(row, section)));
    visitChildren(section, depth);
  };

  /** Below a group, headings such as "Solução" are no guides: they tell of the group. */
  const visitChildren = (section: Section, depth: number): void => {
    for (const child of section.children) {
      if (analyse(child).kind === 'text' && vocabulary.role(child.text))
        overview.push(...sectionParts([child], depth + 1));
      else visit(child, depth + 1);
    }
  };

  const analysis = analyse(root);
  const finish = (): SplitArticle => ({
    title: root.text,
    drafts: drafts.map((draft) => markEnglish(draft, context.locale)),
  });
  if (analysis.kind === 'error') {
    visit(root, 1);
    addOverview(overview, drafts);
    return finish();
  }
  const introduction = withoutTables(root.blocks, analysis.rowTables);
  drafts.push(...analysis.rows.map((row) => readRow(row, root)));
  visitChildren(root, 1);
  placeOverview(root, introduction, overview, drafts);
  return finish();
}

/** Products print some messages in English only; on a page of another language they say so. */
function markEnglish(draft: Draft, locale: string): Draft {
  if (/^en\b/i.test(locale)) return draft;
  const parts = draft.parts.map((part) =>
    part.type === 'message' && isEnglish(textOf(part.content)) ? { ...part, lang: 'en' } : part,
  );
  return { ...draft, parts };
}

function readGuide(section: Section): Draft {
  return {
    kind: 'guide',
    line: section.line,
    anchor: section.anchor,
    ownAnchor: section.anchor !== '',
    anchors: [...new Set([...section.anchors, ...anchorsOf(section.children)])],
    codes: [],
    title: section.text,
    parts: [
      ...(section.blocks.length > 0 ? [{ type: 'prose' as const, body: section.blocks }] : []),
      ...sectionParts(section.children),
    ],
  };
}

function readRow(row: RowError, section: Section): Draft {
  const message = row.parts.find((part) => part.type === 'message');
  const title = row.name ?? (message ? messageTitle(textOf(message.content)) : row.codes.join(', '));
  return {
    kind: 'error',
    line: row.line,
    anchor: section.anchor,
    ownAnchor: false,
    anchors: [],
    codes: row.codes,
    title: title || section.text,
    parts: row.parts,
  };
}

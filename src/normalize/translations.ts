import type { ElementContent } from 'hast';
import type { Edition } from './editions.ts';
import { contentOf } from './emit/text.ts';
import { evidenceOf } from './identify/evidence.ts';
import type { Group } from './identify/groups.ts';
import type { Draft, Part } from './model.ts';

type Section = Extract<Part, { type: 'section' }>;

/**
 * Fills the gaps of a locale with this site's own translation: whole entries, and sub-sections of an entry that
 * upstream has. What upstream has itself wins, and is reported as superseded.
 *
 * @returns groups for what no edition upstream has
 */
export function addTranslation(groups: readonly Group[], edition: Edition): Group[] {
  const { article, reporter } = edition;
  const added: Group[] = [];
  for (const draft of article.drafts) {
    const group = groupOf(groups, draft);
    const member = { article, draft };
    if (!group) {
      added.push({ members: new Map([[article.locale, member]]), evidence: evidenceOf(draft) });
      continue;
    }
    const upstream = group.members.get(article.locale);
    if (!upstream) {
      group.members.set(article.locale, member);
      continue;
    }
    const known = new Set(sectionsOf(upstream.draft).map((section) => section.anchor));
    const { sections, rest } = divide(draft, group);
    const fresh = sections.filter((section) => !known.has(section.anchor));
    for (const name of [
      ...(rest ? [`"${draft.title}"`] : []),
      ...sections.filter((section) => known.has(section.anchor)).map((section) => `#${section.anchor}`),
    ]) {
      reporter.report(
        'warning',
        'translation-superseded',
        `The upstream article has ${name} itself now, and its text is used. Remove the translation.`,
        { line: draft.line },
      );
    }
    group.members.set(article.locale, { ...upstream, draft: withSections(upstream.draft, fresh) });
  }
  return added;
}

/** The group that has the draft's code, its anchor, or a sub-section with its anchor. */
function groupOf(groups: readonly Group[], draft: Draft): Group | undefined {
  const [code] = evidenceOf(draft).codes;
  const has = (test: (other: Draft) => boolean) =>
    groups.find((group) => [...group.members.values()].some((member) => test(member.draft)));
  return (
    groups.find((group) => code !== undefined && group.evidence.codes.includes(code)) ??
    has((other) => other.ownAnchor && other.anchor === draft.anchor) ??
    has((other) => other.anchors.includes(draft.anchor))
  );
}

/** What of a translated draft are sub-sections of the group's page, and whether it says anything else. */
function divide(draft: Draft, group: Group): { sections: Section[]; rest: boolean } {
  const depth = [...group.members.values()]
    .flatMap((member) => sectionsOf(member.draft))
    .find((section) => section.anchor === draft.anchor)?.depth;
  if (depth !== undefined) {
    const title: ElementContent[] = [{ type: 'text', value: draft.title }];
    const body = draft.parts.flatMap(contentOf).flat();
    return { sections: [{ type: 'section', depth, anchor: draft.anchor, title, body }], rest: false };
  }
  const rest = draft.parts.some(
    (part) => part.type !== 'section' && contentOf(part).some((nodes) => nodes.length > 0),
  );
  return { sections: sectionsOf(draft), rest };
}

function sectionsOf(draft: Draft): Section[] {
  return draft.parts.filter((part): part is Section => part.type === 'section');
}

function withSections(draft: Draft, sections: readonly Section[]): Draft {
  return {
    ...draft,
    anchors: [...new Set([...draft.anchors, ...sections.map((section) => section.anchor)])],
    parts: [...draft.parts, ...sections],
  };
}

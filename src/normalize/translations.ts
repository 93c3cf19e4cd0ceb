import type { ElementContent } from 'hast';
import type { Edition } from './editions.ts';
import { contentOf } from './emit/text.ts';
import { evidenceOf } from './identify/evidence.ts';
import type { Group } from './identify/groups.ts';
import type { Draft, Part } from './model.ts';

type Section = Extract<Part, { type: 'section' }>;

/**
 * Fills the gaps of a locale with this site's own translation: whole entries, and sub-sections of pages that
 * upstream has. What upstream has itself wins, and is reported as superseded. A heading without text only says
 * where the headings below it belong.
 *
 * @returns groups for what no edition upstream has
 */
export function addTranslation(groups: readonly Group[], edition: Edition): Group[] {
  const { article, reporter } = edition;
  const { locale } = article;
  const added: Group[] = [];
  const supersede = (what: string, line: number) =>
    reporter.report(
      'warning',
      'translation-superseded',
      `The upstream article has ${what} itself now, and its text is used. Remove the translation.`,
      { line },
    );
  const pending: { home: Group; section: Section; line: number }[] = [];
  for (const translated of article.drafts) {
    const group = groupOf(groups, translated);
    const draft = { ...translated, parts: translated.parts.filter((part) => !isEmpty(part)) };
    const away = draft.parts.flatMap((part) => {
      const home = part.type === 'section' ? homeOf(groups, part.anchor) : undefined;
      return part.type === 'section' && home && home !== group
        ? [{ home, section: part, line: draft.line }]
        : [];
    });
    const section = group && asSection(draft, group);
    if (group && section) pending.push({ home: group, section, line: draft.line });
    pending.push(...away);
    const moved = new Set<Part>(away.map((part) => part.section));
    const rest = section ? [] : draft.parts.filter((part) => !moved.has(part));
    if (rest.length === 0) continue;
    const own = { ...draft, parts: rest };
    const member = { article, draft: own };
    if (!group) added.push({ members: new Map([[locale, member]]), evidence: evidenceOf(own) });
    else if (!group.members.has(locale)) group.members.set(locale, member);
    else {
      for (const part of rest)
        if (part.type === 'section') pending.push({ home: group, section: part, line: draft.line });
      if (rest.some((part) => part.type !== 'section')) supersede(`"${draft.title}"`, draft.line);
    }
  }
  for (const { home, section, line } of pending) {
    const present = home.members.get(locale);
    if (!present) continue;
    if (sectionsOf(present.draft).some((other) => other.anchor === section.anchor))
      supersede(`#${section.anchor}`, line);
    else home.members.set(locale, { ...present, draft: withSection(present.draft, section) });
  }
  return added;
}

/** The group that has the draft's code, its anchor, or a sub-section with its anchor. */
function groupOf(groups: readonly Group[], draft: Draft): Group | undefined {
  const [code] = evidenceOf(draft).codes;
  return (
    groups.find((group) => code !== undefined && group.evidence.codes.includes(code)) ??
    groups.find((group) =>
      draftsOf(group).some((other) => other.ownAnchor && other.anchor === draft.anchor),
    ) ??
    homeOf(groups, draft.anchor)
  );
}

/** The group on whose page, in some locale, a sub-section stands. */
function homeOf(groups: readonly Group[], anchor: string): Group | undefined {
  return groups.find((group) =>
    draftsOf(group).some((draft) =>
      sectionsOf(draft).some((section) => anchor !== '' && section.anchor === anchor),
    ),
  );
}

/** A draft that is a sub-section of the group's page in another locale, as that sub-section. */
function asSection(draft: Draft, group: Group): Section | undefined {
  const sibling = draftsOf(group)
    .flatMap(sectionsOf)
    .find((section) => section.anchor === draft.anchor);
  if (!sibling) return undefined;
  const title: ElementContent[] = [{ type: 'text', value: draft.title }];
  const body = draft.parts.flatMap(contentOf).flat();
  return { type: 'section', depth: sibling.depth, anchor: draft.anchor, title, body };
}

function draftsOf(group: Group): Draft[] {
  return [...group.members.values()].map((member) => member.draft);
}

function sectionsOf(draft: Draft): Section[] {
  return draft.parts.filter((part): part is Section => part.type === 'section');
}

function isEmpty(part: Part): boolean {
  return part.type === 'section'
    ? part.body.length === 0
    : contentOf(part).every((nodes) => nodes.length === 0);
}

function withSection(draft: Draft, section: Section): Draft {
  return {
    ...draft,
    anchors: [...new Set([...draft.anchors, section.anchor])],
    parts: [...draft.parts, section],
  };
}

import type { RegistryEntry } from '../../registry/schema.ts';
import { codeForm } from '../code-form.ts';
import { visibleText } from '../emit/text.ts';
import type { Member } from '../identify/evidence.ts';
import type { Group } from '../identify/groups.ts';
import { anchorSimilarity, textSimilarity } from '../identify/similarity.ts';

/** What a match must at least show. */
const points = {
  leadingCode: 10,
  code: 8,
  anchor: 6,
  message: 5,
  likeMessage: 3,
  title: 2,
  likeAnchor: 3,
} as const;

/**
 * How well a group of drafts fits a registered identity, 0 when it is another one.
 *
 * @param isPresent whether an article of that name is among the sources: what another present article holds is
 *   another error, what only an absent one held may have moved here
 */
export function fitScore(
  group: Group,
  key: string,
  entry: RegistryEntry,
  article: string,
  isPresent: (article: string) => boolean,
): number {
  const records = Object.values(entry.locales);
  const isHere = records.some((record) => record.article === article);
  if (!isHere && records.some((record) => isPresent(record.article))) return 0;
  // A guide that tells of an error with a code now gives way to that error's page.
  if (entry.kind === 'guide' && group.evidence.codes.length > 0) return 0;
  const codes = codePoints(group, key, entry);
  if (codes === undefined) return 0;
  const anchor = anchorPoints(group, entry);
  const wording = wordingPoints(group, entry);
  if (!isHere)
    return codes > 0 || (anchor === points.anchor && wording > 0) ? (codes + anchor + wording) / 2 : 0;
  const isShown = codes > 0 || anchor === points.anchor || wording >= points.title + (anchor > 0 ? 0 : 1);
  return isShown || (anchor > 0 && wording > 0) ? codes + anchor + wording : 0;
}

/** Undefined when the codes contradict each other. */
function codePoints({ evidence }: Group, key: string, entry: RegistryEntry): number | undefined {
  const registered = [...entry.codes, ...entry.aliases].map(codeForm);
  if (registered.length === 0 && Object.keys(entry.locales).length === 0) registered.push(codeForm(key));
  if (evidence.codes.length === 0 || entry.codes.length === 0)
    return evidence.codes.some((code) => registered.includes(code)) ? points.leadingCode : 0;
  if (evidence.codes[0] === registered[0]) return points.leadingCode;
  if (evidence.codes.some((code) => registered.includes(code))) return points.code;
  const [printed = '', known = ''] = [evidence.printed[0], entry.codes[0]];
  const isCorrectedSpelling = !/^\d+$/.test(printed + known) && textSimilarity(printed, known) >= 0.9;
  return isCorrectedSpelling ? 0 : undefined;
}

function anchorPoints({ evidence, members }: Group, entry: RegistryEntry): number {
  const own = [...members.values()].flatMap(({ draft }) => (draft.ownAnchor ? [draft.anchor] : []));
  if (own.some((anchor) => entry.anchors.includes(anchor))) return points.anchor;
  if (!evidence.ownAnchor) return 0;
  const likeness = Math.max(
    0,
    ...entry.anchors.map((anchor) => anchorSimilarity(anchor, evidence.ownAnchor)),
  );
  return likeness >= 0.5 ? points.likeAnchor * likeness : 0;
}

function wordingPoints({ members }: Group, entry: RegistryEntry): number {
  return Math.max(0, ...[...members].map(([locale, member]) => localeWording(member, entry.locales[locale])));
}

function localeWording({ draft }: Member, record: RegistryEntry['locales'][string] | undefined): number {
  if (!record) return 0;
  const title = textSimilarity(draft.title, record.title) >= 0.8 ? points.title : 0;
  const messages = draft.parts.flatMap((part) =>
    part.type === 'message' ? [visibleText(part.content)] : [],
  );
  if (messages.some((message) => record.messages.includes(message) || record.wordings.includes(message)))
    return title + points.message;
  const [now, before] = [messages[0]?.slice(0, 400), record.messages[0]?.slice(0, 400)];
  const likeness = now && before ? textSimilarity(now, before) : 0;
  return title + (likeness >= 0.6 ? points.likeMessage * likeness : 0);
}

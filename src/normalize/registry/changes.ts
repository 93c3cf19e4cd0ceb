import type { RegistryEntry } from '../../registry/schema.ts';
import { anchorSimilarity, textSimilarity } from '../identify/similarity.ts';
import type { Publication } from './publication.ts';

export type ChangeKind = RegistryEntry['history'][number]['change'];

/** What a run changed about an identity, for the summary. */
export interface Change {
  key: string;
  locale: string;
  change: ChangeKind;
  detail: string;
}

type LocaleRecord = RegistryEntry['locales'][string];

/** What happened to an identity in a locale between the edition that is registered and the one that is published. */
export function changesOf(
  entry: RegistryEntry,
  publication: Publication,
): { change: ChangeKind; detail: string }[] {
  const before = entry.locales[publication.locale];
  if (!before) return [{ change: 'added', detail: publication.title }];
  const reworded = rewording(before, publication);
  const renamed = renaming(before, entry.anchors, publication);
  return [
    ...(before.retired ? [{ change: 'restored' as const, detail: publication.title }] : []),
    ...(reworded ? [{ change: 'reworded' as const, detail: reworded }] : []),
    ...(renamed ? [{ change: 'renamed' as const, detail: renamed }] : []),
  ];
}

/** The title and messages of the registered edition that the published one no longer has. */
export function formerTexts(before: LocaleRecord, { title, messages }: Publication): string[] {
  return [before.title, ...before.messages].filter((text) => ![title, ...messages].includes(text));
}

/** Each text that is gone, with the one that stands in its place. */
function rewording(before: LocaleRecord, publication: Publication): string | undefined {
  const isNew = (text: string) => !before.messages.includes(text);
  const fresh = publication.messages.filter(isNew);
  const pairs = formerTexts(before, publication).map((text) => {
    const successor = text === before.title ? publication.title : mostAlike(text, fresh, textSimilarity);
    return successor === undefined ? `"${text}" is gone` : `"${text}" → "${successor}"`;
  });
  return pairs.length > 0 ? pairs.join('; ') : undefined;
}

/** Upstream anchors that the page did not have, each with the former one that it seems to be. */
function renaming(
  before: LocaleRecord,
  upstream: readonly string[],
  { upstreamAnchors, pageAnchors }: Publication,
): string | undefined {
  const fresh = upstreamAnchors.filter((anchor) => !before.anchors.includes(anchor));
  const gone = before.anchors.filter((anchor) => upstream.includes(anchor) && !pageAnchors.includes(anchor));
  // The anchors of the latest edition stand first, that of its heading before all others.
  const [heading = ''] = before.anchors;
  const pairs = fresh.flatMap((anchor) => {
    const isHeading = anchor === upstreamAnchors[0] && gone.includes(heading);
    const former = isHeading ? heading : mostAlike(anchor, gone, anchorSimilarity, 0.5);
    return former === undefined ? [] : [`#${former} → #${anchor}`];
  });
  return pairs.length > 0 ? pairs.join(', ') : undefined;
}

function mostAlike(
  text: string,
  candidates: readonly string[],
  similarity: (a: string, b: string) => number,
  least = 0,
): string | undefined {
  const scored = candidates.map((candidate) => ({ candidate, score: similarity(text, candidate) }));
  scored.sort((a, b) => b.score - a.score);
  return scored[0] && scored[0].score >= least ? scored[0].candidate : undefined;
}

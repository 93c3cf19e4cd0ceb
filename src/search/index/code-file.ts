import { isList, isRecord, isText, isTexts } from './guards.ts';

/** The number of the files' format. A file of another format is not read. */
export const indexFormat = 4;

/** What a list of results shows of an entry. */
export interface Card {
  key: string;
  kind: 'error' | 'guide';
  codes: string[];
  /** The title by locale. */
  titles: Record<string, string>;
}

/** How a name leads to an entry: it is its code; another name for it; its key or an upstream anchor. */
export type NameKind = 'code' | 'alias' | 'anchor';

/**
 * A name's entry: its place in `cards`, how, and the anchor on the page where the name means a part of it; `true` where
 * that is the name as it is written here.
 */
export type Target = [card: number, kind: NameKind, anchor?: string | true];

/** `codes/<shards>/<n>.json`: every name of the shard by normal form, in which
 * hyphens may stand that count for nothing, with the cards of the entries they lead to. */
export interface CodeFile {
  format: number;
  /** The version of the files of words, which names their folder. */
  words: string;
  cards: Card[];
  names: Record<string, Target[]>;
}

/** Whether what was read is a code file of the known format. */
export function isCodeFile(value: unknown): value is CodeFile {
  if (!isRecord(value) || value.format !== indexFormat || !isText(value.words)) return false;
  if (!isList(value.cards, isCard)) return false;
  const count = value.cards.length;
  return (
    isRecord(value.names) &&
    Object.values(value.names).every((targets) => isList(targets, (target) => isTarget(target, count)))
  );
}

/** Whether a value is a card, whatever else it carries. */
export function isCard(value: unknown): value is Card {
  return (
    isRecord(value) &&
    isText(value.key) &&
    (value.kind === 'error' || value.kind === 'guide') &&
    isTexts(value.codes) &&
    isRecord(value.titles) &&
    Object.values(value.titles).every(isText)
  );
}

function isTarget(value: unknown, cards: number): value is Target {
  if (!Array.isArray(value)) return false;
  const [card, kind, anchor]: unknown[] = value;
  return (
    typeof card === 'number' &&
    card >= 0 &&
    card < cards &&
    (kind === 'code' || kind === 'alias' || kind === 'anchor') &&
    (anchor === undefined || anchor === true || isText(anchor))
  );
}

import { type FoundCode, hexNotation } from '../codes/index.ts';
import type { UnknownCode } from './answer.ts';
import type { Card, CodeFile, NameKind } from './index/code-file.ts';
import { codeFileName, shardOf } from './index/file-names.ts';
import type { FileReader } from './index/read.ts';
import type { Query } from './query/query.ts';

/** An entry to which a name leads. */
export interface NamedCard {
  card: Card;
  kind: NameKind;
  anchor: string | undefined;
  /** The name as printed in the query. */
  printed: string;
  /** False for bare digits in the midst of a longer text. */
  certain: boolean;
}

/** What the names in a query lead to, and the codes that lead nowhere. */
export interface CodeAnswer {
  named: NamedCard[];
  unknown: UnknownCode[];
}

/**
 * Looks a name up by its normal form.
 *
 * @param asked the form whose file holds it: for the hex reading of bare digits, their decimal reading
 */
async function lookUp(read: FileReader<CodeFile>, shards: number, form: string, asked = form) {
  const file = await read(codeFileName(shardOf(asked, shards), shards));
  const named = Object.entries(file.names).filter(([name]) => name.replaceAll('-', '') === form);
  return named.flatMap(([name, targets]) =>
    targets.flatMap(([place, kind, anchor]) => {
      const card = file.cards[place];
      return card ? [{ card, kind, anchor: anchor === true ? name : anchor }] : [];
    }),
  );
}

/** Answers the codes of a query: exactly or not at all. */
export async function answerCodes(
  read: FileReader<CodeFile>,
  shards: number,
  query: Query,
): Promise<CodeAnswer> {
  const alone = query.onlyCodes;
  const isLong = query.words.length > longText;
  const named: NamedCard[] = [];
  const unknown = new Map<string, UnknownCode>();
  const inOrder = [...query.codes].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
  for (const code of inOrder) {
    const certain = alone || code.certainty === 'certain';
    if (isLong && !certain && !isTelling(code)) continue;
    const readings = isLong && !certain ? code.readings.slice(0, 1) : code.readings;
    const hits = (
      await Promise.all(
        readings.map((form) => lookUp(read, shards, form, /^\d+$/.test(code.printed) ? code.form : form)),
      )
    ).flat();
    const codes = hits.filter((hit) => hit.kind !== 'anchor');
    for (const hit of codes) named.push({ ...hit, printed: code.printed, certain });
    if (codes.length === 0 && certain) unknown.set(code.form, unknownCode(code));
  }
  if (query.name && query.codes.every((code) => code.kind === 'symbolic')) {
    for (const hit of await lookUp(read, shards, query.name)) {
      named.push({ ...hit, printed: query.text.trim(), certain: true });
      // What the whole is the name of does not name its parts.
      if (alone && hit.kind !== 'anchor') unknown.clear();
    }
  }
  const isNamed = named.some((hit) => hit.certain && hit.kind !== 'anchor');
  const telling = [...unknown.values()].filter((code) => !(isNamed && alone && code.doubtful));
  return { named: onceEach(named), unknown: telling };
}

/** A text of more words than this is a log or a letter, whose numbers mostly count and name other things. */
const longText = 12;

/** Whether bare digits can be a code though nothing says so: a room, a thread or an amount has few, zeros or marks. */
function isTelling({ kind, printed }: FoundCode): boolean {
  return kind === 'symbolic' || /^-?[1-9a-f][0-9a-f]{4,}$/i.test(printed);
}

function rank(code: FoundCode): number {
  return code.certainty === 'certain' ? 0 : 1;
}

function onceEach(named: NamedCard[]): NamedCard[] {
  const seen = new Set<string>();
  return named.filter(({ card }) => {
    const name = `${card.kind} ${card.key}`;
    return !seen.has(name) && seen.add(name);
  });
}

function unknownCode({ printed, form, kind, certainty }: FoundCode): UnknownCode {
  if (kind === 'symbolic') return certainty === 'certain' ? { printed } : { printed, doubtful: true };
  return { printed, decimal: form, hex: hexNotation(form) };
}

import { type FoundCode, findCodes } from '../../../codes/index.ts';

/** How mail servers answer: `550 5.7.1`, `#5.1.10`; not an address, a range or a longer version. */
const mailStatus = /(?<![\p{L}\p{N}_./-])(?:[45]\d\d[ -]#?)?[45]\.[0-7]\.\d{1,3}(?![\p{L}\p{N}_]|[.-]\d)/gu;

/** Whether a code is the status of a mail server. */
export function isMailStatus(code: string): boolean {
  return /(?:^|[ -]#?)[45]\.[0-7]\.\d{1,3}$/.test(code);
}

/**
 * Finds every code in the text of an article: those that the site's search reads, and the statuses of mail servers,
 * which it takes for versions. A bare one may be a version here, too: only a label, a column or its place tells.
 */
export function printedCodes(text: string): FoundCode[] {
  const statuses = [...text.matchAll(mailStatus)].map(({ 0: printed, index: start }): FoundCode => {
    const end = start + printed.length;
    const isSure = /[ -]/.test(printed) || text.startsWith(': ', end);
    return {
      printed,
      start,
      end,
      kind: 'decimal',
      certainty: isSure ? 'certain' : 'possible',
      form: printed,
      readings: [printed],
    };
  });
  if (statuses.length === 0) return findCodes(text);
  const others = findCodes(text).filter(
    ({ start, end }) => !statuses.some((status) => start < status.end && status.start < end),
  );
  return [...others, ...statuses].sort((one, other) => one.start - other.start);
}

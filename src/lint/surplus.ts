import type { Problem } from './finding.ts';

/** A value that stands on a page: the words as they stand, and the form in which locales are compared. */
export interface Placed {
  line: number;
  excerpt: string;
  form: string;
}

/**
 * The values that stand on a page more often than on the other locale's page, each at its first place.
 *
 * @param countThere how often a form stands on the other page
 * @param otherFile that page, for the message
 * @param what the kind of value: "the number"
 */
export function surplus(
  values: readonly Placed[],
  countThere: (form: string) => number,
  otherFile: string,
  what: string,
): Problem[] {
  const groups = new Map<string, Placed[]>();
  for (const value of values) groups.set(value.form, [...(groups.get(value.form) ?? []), value]);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const there = countThere(first.form);
    if (group.length <= there) return [];
    const message =
      there === 0
        ? `${what} “${first.excerpt}” is not in ${otherFile}. Make the two agree.`
        : `${what} “${first.excerpt}” stands here ${group.length} times, in ${otherFile} ${there === 1 ? 'once' : `${there} times`}. Make the two agree.`;
    return [{ line: first.line, excerpt: first.excerpt, message }];
  });
}

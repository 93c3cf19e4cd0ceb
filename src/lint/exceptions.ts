import { z } from 'zod';
import type { Finding } from './finding.ts';
import { ruleNames } from './rules.ts';

const exceptionSchema = z.strictObject({
  rule: z.string().refine((name) => ruleNames.includes(name), {
    error: `is not a rule. Write one of ${ruleNames.join(', ')}.`,
  }),
  /** `errors/34513`, or `*` for all. */
  entry: z.string().min(1),
  /** Locale tag. */
  locale: z.string().min(1),
  /** The finding's excerpt: the words that look wrong. */
  excerpt: z.string().min(1),
  /** Why it is right as it stands. */
  reason: z.string().min(10),
});

/** `content/lint-exceptions.yaml`: findings that are right as they stand. */
export const exceptionsSchema = z.array(exceptionSchema);

/** A finding that is right as it stands, and why. */
export type Exception = z.infer<typeof exceptionSchema>;

/** What remains when the known exceptions are taken from the findings. */
export interface Review {
  unexplained: Finding[];
  /** Exceptions that explain nothing any more; they have to be removed. */
  stale: Exception[];
}

/** Matches exceptions to findings by rule, entry, locale and excerpt. One exception explains every such finding. */
export function review(findings: readonly Finding[], exceptions: readonly Exception[]): Review {
  const used = new Set<Exception>();
  const unexplained = findings.filter((finding) => {
    const known = exceptions.filter((exception) => explains(exception, finding));
    for (const exception of known) used.add(exception);
    return known.length === 0;
  });
  return { unexplained, stale: exceptions.filter((exception) => !used.has(exception)) };
}

function explains(exception: Exception, finding: Finding): boolean {
  return (
    exception.rule === finding.rule &&
    exception.locale === finding.locale &&
    exception.excerpt === finding.excerpt &&
    (exception.entry === '*' || exception.entry === finding.entry)
  );
}

/** A fault that a rule sees on one page. */
export interface Problem {
  /** Line of the file, counted from 1; 1 for what stands in the frontmatter. */
  line: number;
  /** The words that are wrong, as they stand: what an exception names. */
  excerpt: string;
  /** What is wrong and what to do, a sentence. */
  message: string;
}

/** A problem with its place and the rule that saw it. */
export interface Finding extends Problem {
  /** The rule's permanent name. */
  rule: string;
  file: string;
  /** Locale tag. */
  locale: string;
  /** `errors/34513`. */
  entry: string;
}

/** `content/errors/34513/pt-BR.mdx:12 doubled-word: …` */
export function formatFinding(finding: Finding): string {
  return `${finding.file}:${finding.line} ${finding.rule}: ${finding.message}`;
}

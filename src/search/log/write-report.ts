import { codeSpan, markdownHeading, markdownText } from '../../document/markdown.ts';
import { plural } from '../../i18n/format.ts';
import type { Plural } from '../../i18n/forms.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/template.ts';
import type { Words } from '../../i18n/words.ts';
import type { Card } from '../index/code-file.ts';
import type { ErrorFinding, Finding, LogReport, UnknownFinding } from './report.ts';

/** What a report is written with. */
export interface ReportContext {
  /** The log's name. */
  name: string;
  locale: Locale;
  words: Words['log'];
  cards: ReadonlyMap<string, Card>;
  /** The full address of an entry. */
  addressOf: (card: Card) => string;
}

/** How a report marks up its parts. */
interface Style {
  title(text: string): string;
  heading(text: string): string;
  entry(code: string, title: string, address: string): string;
  code(code: string): string;
  detail(text: string): string;
  line(text: string): string;
}

const plain: Style = {
  title: (text) => text,
  heading: (text) => `\n${text}`,
  entry: (code, title, address) => `- ${[code, title].filter(Boolean).join(': ')}\n  ${address}`,
  code: (code) => `- ${code}`,
  detail: (text) => `  ${text}`,
  line: (text) => `  > ${text}`,
};

const markdown: Style = {
  title: (text) => markdownHeading(1, markdownText(text)),
  heading: (text) => `\n${markdownHeading(2, markdownText(text))}\n`,
  entry: (code, title, address) =>
    `- ${[code && `**${markdownText(code)}**`, `[${markdownText(title)}](<${address}>)`].filter(Boolean).join(' ')}`,
  code: (code) => `- **${markdownText(code)}**`,
  detail: (text) => `  ${markdownText(text)}`,
  line: (text) => `  ${codeSpan(text)}`,
};

/** The report as plain text, for a ticket. */
export function plainReport(report: LogReport, context: ReportContext): string {
  return write(report, context, plain);
}

/** The report as Markdown, for a ticket. What stands in the log stays text: nothing of it becomes markup. */
export function markdownReport(report: LogReport, context: ReportContext): string {
  return write(report, context, markdown);
}

function write(report: LogReport, context: ReportContext, style: Style): string {
  const { words, locale, name } = context;
  const parts = [style.title(fill(words.reportTitle, { name }))];
  const section = <Kind extends Finding>(
    heading: Plural,
    findings: readonly Kind[],
    lead: (finding: Kind) => string[],
  ) => {
    if (findings.length === 0) return;
    parts.push(style.heading(plural(locale, heading, findings.length)));
    for (const finding of findings) {
      const { before, match, after } = finding.excerpt;
      parts.push(...lead(finding), style.detail(placeOf(finding, context)));
      parts.push(style.line((before + match + after).trim()));
    }
  };
  const entries = (finding: ErrorFinding) =>
    finding.keys.flatMap((key) => {
      const card = context.cards.get(key);
      if (!card) return [];
      const [code, title] = [codeOf(finding, card), titleOf(card, locale)];
      return [style.entry(code === title ? '' : code, title, context.addressOf(card))];
    });
  if (report.errors.length === 0) parts.push('', words.noErrors);
  section(words.errors, report.errors, entries);
  section(words.unknown, report.unknown, ({ printed }: UnknownFinding) => [style.code(printed)]);
  section(words.bare, report.bare, entries);
  return `${parts.join('\n')}\n`;
}

/** `line 5`, or `7 lines, from 5 to 90`. */
export function placeOf(
  finding: Finding,
  { words, locale }: Pick<ReportContext, 'words' | 'locale'>,
): string {
  const number = (line: number) => new Intl.NumberFormat(locale).format(line);
  return plural(locale, words.place, finding.lines, {
    first: number(finding.first),
    last: number(finding.last),
  });
}

/** The code that names an entry in a finding: its own, or the further one that was printed. */
export function codeOf({ printed }: ErrorFinding, { codes }: Card): string {
  return codes.find((code) => code === printed) ?? codes[0] ?? '';
}

/** An entry's title in a locale, else in any that has one. */
export function titleOf(card: Card, locale: Locale): string {
  return card.titles[locale] ?? Object.values(card.titles)[0] ?? card.key;
}

import { codeBlock, codeSpan, markdownHeading, markdownParagraph, markdownText } from './markdown.ts';

/**
 * How a text to paste somewhere else is written. But for `text`, whatever is given was written in the same markup
 * before; codes and commands are given as they stand.
 */
export interface Markup {
  /** Text as it is to be read. */
  text(text: string): string;
  /** What stands in the lines of a paragraph. */
  paragraph(lines: string): string;
  title(line: string): string;
  heading(line: string): string;
  strong(line: string): string;
  emphasis(line: string): string;
  code(text: string): string;
  /** Commands, on lines of their own. */
  commands(text: string): string;
  link(line: string, address: string): string;
  /** An address that is to be read. */
  address(address: string): string;
}

const asIs = (text: string) => text;

/** For an e-mail or a chat. */
export const plain: Markup = {
  text: asIs,
  paragraph: asIs,
  title: asIs,
  heading: (line) => line.toUpperCase(),
  strong: asIs,
  emphasis: asIs,
  code: asIs,
  commands: (text) => text.replace(/^/gm, '    '),
  link: (line, address) => (line.includes(address) ? line : `${line} (${address})`),
  address: asIs,
};

/** For a ticket, and for programs. */
export const markdown: Markup = {
  text: markdownText,
  paragraph: markdownParagraph,
  title: (line) => markdownHeading(1, line),
  heading: (line) => markdownHeading(2, line),
  strong: (line) => `**${line}**`,
  emphasis: (line) => `*${line}*`,
  code: codeSpan,
  commands: codeBlock,
  // A parenthesis could end the address early.
  link: (line, address) => `[${line}](${/[()]/.test(address) ? `<${address}>` : address})`,
  address: (address) => `<${address}>`,
};

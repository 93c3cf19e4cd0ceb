import type { DocumentNode, ElementNode } from '../../document/read.ts';
import { wordsOf } from '../../i18n/words.ts';
import { controlLang, type TextContext } from './context.ts';
import { escapeHtml } from './html.ts';

/** What a console prints before the command: `PS C:\Windows>`, `C:\>`. Never part of what is copied. */
const prompt = /^[ \t]*(?:PS\s+)?[A-Za-z]:\\[^<>"|\n]*>[ \t]?/;

/**
 * A block of commands with its copy button. The button copies the text of the block without prompts; no-break
 * spaces are spaces, because a shell does not take them.
 */
export function commandHtml(node: ElementNode, context: TextContext): string {
  const words = wordsOf(context.locale).entry;
  const lang = controlLang(context);
  const lines = textOf(node.children).replaceAll('\u00A0', ' ').replace(/\n$/, '').split('\n').map(lineHtml);
  const button = `<button type="button" class="chip scripted" data-pagefind-ignore data-copy="command"${lang ? ` lang="${lang}"` : ''} aria-label="${escapeHtml(words.copyCommand)}">${escapeHtml(words.copy)}</button>`;
  return `<div class="command"><pre tabindex="0"><code>${lines.join('\n')}</code></pre>${button}</div>`;
}

function lineHtml(line: string): string {
  const [shown = ''] = prompt.exec(line) ?? [];
  const command = escapeHtml(line.slice(shown.length));
  return shown ? `<span class="prompt">${escapeHtml(shown)}</span>${command}` : command;
}

function textOf(nodes: readonly DocumentNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : textOf(node.children))).join('');
}

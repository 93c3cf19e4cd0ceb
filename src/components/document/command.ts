import type { ElementNode } from '../../document/nodes.ts';
import { codeText } from '../../document/text.ts';
import { wordsOf } from '../../i18n/words.ts';
import { escapeHtml } from '../escape-html.ts';
import { controlLang, type TextContext } from './context.ts';

/** What a console prints before the command: `PS C:\Windows>`, `C:\>`. Never part of what is copied. */
const prompt = /^[ \t]*(?:PS\s+)?[A-Za-z]:\\[^<>"|\n]*>[ \t]?/;

/** A block of commands with its copy button, which copies the text of the block without prompts. */
export function commandHtml(node: ElementNode, context: TextContext): string {
  const words = wordsOf(context.locale).entry;
  const lang = controlLang(context);
  const lines = codeText(node.children).replace(/\n$/, '').split('\n').map(lineHtml);
  const button = `<button type="button" class="chip scripted" data-pagefind-ignore data-copy="command"${lang ? ` lang="${lang}"` : ''} aria-label="${escapeHtml(words.copyCommand)}">${escapeHtml(words.copy)}</button>`;
  return `<div class="command"><pre><code>${lines.join('\n')}</code></pre>${button}</div>`;
}

function lineHtml(line: string): string {
  const [shown = ''] = prompt.exec(line) ?? [];
  const command = escapeHtml(line.slice(shown.length));
  return shown ? `<span class="prompt">${escapeHtml(shown)}</span>${command}` : command;
}

import { createPageSearch, type PageSearch } from './layer.ts';
import { loadPagefind } from './pagefind.ts';
import type { Answer, Question } from './worker-messages.ts';

/*
 * The full text's worker. Pagefind names every page that uses a word, thousands of them in a large catalogue; here
 * they are weighed without holding up the page, which gets the few that answer.
 */
let search: Promise<PageSearch> | undefined;

addEventListener('message', (event: MessageEvent<Question>) => {
  const question = event.data;
  if (question.kind === 'start') {
    const { base, locale } = question;
    search = loadPagefind(base, locale).then((fullText) => createPageSearch(fullText, base));
    return;
  }
  answer(question).then(postMessage, (error: unknown) => {
    const failed: Answer = { kind: 'failed', id: question.id, reason: String(error) };
    postMessage(failed);
  });
});

async function answer({ id, query }: Extract<Question, { kind: 'find' }>): Promise<Answer> {
  if (!search) throw new Error('The full text was asked before it was started.');
  const fullText = await search;
  return { kind: 'found', id, hits: await fullText.find(query) };
}

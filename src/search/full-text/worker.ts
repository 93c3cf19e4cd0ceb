import { createPageSearch, type PageSearch } from './layer.ts';
import type { Answer, Question } from './messages.ts';
import { loadPagefind } from './pagefind.ts';

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

async function answer(question: Exclude<Question, { kind: 'start' }>): Promise<Answer> {
  const { id } = question;
  if (!search) throw new Error('The full text was asked before it was started.');
  const fullText = await search;
  if (question.kind === 'find') return { kind: 'found', id, hits: await fullText.find(question.query) };
  return { kind: 'added', id, isNew: await fullText.addOtherLocales() };
}

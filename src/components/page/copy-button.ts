import { tellCopy } from './tell-copy.ts';

/*
 * Copy buttons. What they do loads when one is about to be pressed, so that the browser still takes the copy for the
 * visitor's own doing.
 */
const load = () => import('./copy.ts');

const buttonOf = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;

for (const type of ['pointerover', 'pointerdown', 'focusin'])
  document.addEventListener(type, (event) => buttonOf(event) && void load(), { passive: true });

document.addEventListener('click', async (event) => {
  const button = buttonOf(event);
  // A link to a part of the page still leads there; a click with a modifier key is the browser's.
  if (!button || (button.matches('a') && (event.ctrlKey || event.metaKey || event.shiftKey))) return;
  try {
    const { copyFor } = await load();
    await copyFor(button);
  } catch {
    tellCopy(button, 'failed');
  }
});

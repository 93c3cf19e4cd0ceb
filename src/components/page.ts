/*
 * What every page does with scripts, in one file: a page that brought a script of its own would have the parts they
 * share cut out into files that every page waits for. Each feature stands alone; the heavier ones load when they are
 * asked for or when their page is open. The first two may change which page this is, so they come first.
 */
import '../i18n/choose/go.ts';
import '../search/not-found/speak.ts';
import { showNotLoaded } from '../browser/not-loaded.ts';
import { registerWorker } from '../offline/register.ts';
import './page/refused-styles.ts';
import './page/copy-button.ts';
import './page/print.ts';
import './page/steps.ts';
import './page/handover-button.ts';
import './page/filter-field.ts';
import './page/slash-key.ts';
import '../search/field/start.ts';
import '../i18n/choose/switch.ts';

document.documentElement.dataset.scripted = '';
registerWorker().catch(() => {});

/** Features of single pages, by what stands on them. */
const features: [selector: string, load: () => Promise<unknown>][] = [
  ['log-reader', () => import('../search/log/page/element.ts')],
  ['[data-slash-key]', () => import('./page/slash-setting.ts')],
  ['indice-offline', () => import('../offline/settings.ts')],
  ['[data-found]', () => import('../search/not-found/offer.ts')],
];
for (const [selector, load] of features) if (document.querySelector(selector)) load().catch(showNotLoaded);

import { trustedScriptUrl } from '../browser/trusted-script-url.ts';

/**
 * Installs the service worker when the page is done; where it is installed, says which it is.
 *
 * @throws where a browser refuses it: storage is blocked or full, or the site is served without HTTPS. The site works
 *   as before, with a network.
 */
export async function registerWorker(): Promise<ServiceWorkerRegistration> {
  const { base } = document.body.dataset;
  if (!base || !import.meta.env.PROD) throw new Error('no worker');
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  return navigator.serviceWorker.register(trustedScriptUrl(`${base}sw.js`), { scope: base });
}

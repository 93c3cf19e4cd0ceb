import { trustedScriptUrl } from '../browser/trusted-script-url.ts';

/**
 * Installs the service worker when the page is done. Without one, or where a browser refuses it, the site works as
 * before, with a network.
 */
export function registerWorker(): void {
  const base = document.body.dataset.base;
  if (!base || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = () => {
    navigator.serviceWorker.register(trustedScriptUrl(`${base}sw.js`), { scope: base }).catch(() => {
      // Storage is blocked or full, or the site is served without HTTPS.
    });
  };
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}

/// <reference lib="webworker" />

/** What the worker in charge says to the one that waits. */
const takeOver = 'take-over';

/**
 * Asks for the page again when the new worker is in charge, which it is not before the answer that this stands in has
 * been given. Three seconds later the old one may answer as well as it can.
 */
export const askingScript =
  "const workers=navigator.serviceWorker;let asked=false;const ask=()=>{if(!asked)location.reload();asked=true};workers.addEventListener('controllerchange',ask);workers.getRegistration().then((site)=>{if(!site?.waiting)ask()});setTimeout(ask,3000)";
/** The hash of the script, for the policy: the worker has no way to work it out before it must answer. */
export const askingDigest = 'sha256-YeWP1h3k8eSrynhh41vh5gnBejMCAk/WNo4dPk/rSIc=';

/** A page that only asks for itself again. A `Refresh` header would not, where the address has a fragment. */
function askAgain(): Response {
  return new Response(`<!doctype html><script>${askingScript}</script>`, {
    headers: {
      'Content-Type': 'text/html',
      'Content-Security-Policy': `default-src 'none'; script-src '${askingDigest}'`,
    },
  });
}

/**
 * Lets a new build's worker take over at a navigation. As long as several pages are open they stay with their
 * build. With one page open, its navigation is the moment when no page of the old build is needed any more: the
 * new worker is told to take over, and the browser to ask for the page again.
 *
 * @param answer gives a page of the worker in charge
 */
export function takeOverAtNavigation(
  worker: ServiceWorkerGlobalScope,
  answer: (request: Request) => Promise<Response>,
): void {
  let handedOver = false;
  worker.addEventListener('message', (event) => {
    if (event.data === takeOver) event.waitUntil(worker.skipWaiting());
  });
  worker.addEventListener('fetch', (event) => {
    const { waiting } = worker.registration;
    if (!waiting || handedOver || event.request.mode !== 'navigate' || event.request.method !== 'GET') return;
    event.stopImmediatePropagation();
    event.respondWith(
      (async () => {
        const windows = await worker.clients.matchAll({ type: 'window' });
        if (windows.length > 1) return answer(event.request);
        handedOver = true;
        waiting.postMessage(takeOver);
        return askAgain();
      })(),
    );
  });
}

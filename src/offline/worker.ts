/// <reference lib="webworker" />
import { matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { longestAssets, caches as names } from './caches.ts';
import { takeOverAtNavigation } from './take-over.ts';
import type { WorkerSettings } from './worker-settings.ts';

declare const self: ServiceWorkerGlobalScope;
declare const OFFLINE: WorkerSettings;
const { precache, isWhole, base, segments } = OFFLINE;

const inSite = (url: URL) => url.origin === self.location.origin && url.pathname.startsWith(base);
const within = (url: URL, ...folders: string[]) =>
  inSite(url) && folders.some((folder) => url.pathname.startsWith(base + folder));

takeOverAtNavigation(self, async (request) => {
  const { origin, pathname } = new URL(request.url);
  return (await matchPrecache(origin + pathname)) ?? fetch(request);
});

self.addEventListener('install', (event) => {
  // The first worker may serve pages at once; a later one waits for a navigation, so that no page mixes versions.
  if (!self.registration.active) event.waitUntil(self.skipWaiting());
  event.waitUntil(keepOldAssets());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(claimFirstPage());
});

// Where pages come from the network, they may be of a newer build than this worker, and are to search that build.
if (!isWhole)
  registerRoute(
    ({ url }) => within(url, 'index/codes/'),
    new NetworkFirst({
      cacheName: names.pages,
      networkTimeoutSeconds: 3,
      plugins: [
        {
          cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
            cachedResponse ?? (await matchPrecache(request.url)),
        },
      ],
    }),
  );
precacheAndRoute(precache, {
  cleanURLs: false,
  directoryIndex: 'index.html',
  ignoreURLParametersMatching: [/./],
});

registerRoute(
  ({ url }) => within(url, '_astro/', 'index/words/', 'pagefind/fragment/', 'pagefind/index/'),
  new CacheFirst({ cacheName: names.assets }),
);
registerRoute(
  ({ url }) => within(url, 'pagefind/'),
  new NetworkFirst({ cacheName: names.pages, matchOptions: { ignoreSearch: true } }),
);
registerRoute(
  ({ url, request }) =>
    inSite(url) &&
    (request.mode === 'navigate' || /\.(json|svg|webmanifest)$/.test(url.pathname)) &&
    !/\/errors\.json$/.test(url.pathname),
  new NetworkFirst({
    cacheName: names.pages,
    networkTimeoutSeconds: 8,
    matchOptions: { ignoreSearch: true },
  }),
);

/** A page that is neither to be had nor kept says so in the language of its path. */
setCatchHandler(async ({ request, url }) => {
  if (request.mode !== 'navigate' || !url) return Response.error();
  const [segment] = url.pathname.slice(base.length).split('/');
  const known = segments.find((candidate) => candidate === segment) ?? segments[0];
  const page = await self.caches.match(`${base}${known}/offline/`, { ignoreSearch: true });
  return page ?? Response.error();
});

/** Kept pages of former builds still need their styles and scripts, which the new build's precache does not hold. */
async function keepOldAssets(): Promise<void> {
  const kept = await self.caches.open(names.assets);
  for (const name of await self.caches.keys()) {
    if (!name.startsWith('workbox-precache')) continue;
    const old = await self.caches.open(name);
    for (const request of await old.keys()) {
      if (!within(new URL(request.url), '_astro/')) continue;
      const response = await old.match(request);
      if (response && !(await kept.match(request))) await kept.put(request, response);
    }
  }
  const requests = await kept.keys();
  for (const request of requests.slice(0, Math.max(0, requests.length - longestAssets)))
    await kept.delete(request);
}

async function claimFirstPage(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window' });
  if (windows.length === 0) await self.clients.claim();
}

import { createApp } from 'astro/app/entrypoint';
import { site } from '../../../site.config.ts';
import { withBase } from '../../catalog/urls.ts';
import type { Given, RenderComponent } from './any-page/given.ts';
import type { CompiledPage } from './compiled.ts';
import { pathOfRoute, type RouteParams } from './route-path.ts';

/*
 * What Astro compiles the pages into: https://docs.astro.build/en/reference/adapter-reference/#custom-prerenderer
 * Astro is asked for one page, which renders all others (`any-page/`), and for every endpoint.
 */
const app = createApp({ streaming: false });
app.renderError = (_request, { error, status }) =>
  Promise.reject(error ?? new Error(`It was answered with the status ${status}.`));

/** What a file below `src/pages/` exports. */
interface PageModule {
  default?: Given['Component'];
  getStaticPaths?(): Promise<StaticPath[]> | StaticPath[];
}

interface StaticPath {
  params: RouteParams;
  props?: Given['props'];
  cacheKey?: string;
}

const modules = import.meta.glob<PageModule>('/src/pages/**/*.{astro,mdx,ts}');

type Route = (typeof app.manifest.routes)[number]['routeData'];

/** All pages and endpoints of the site. */
export async function compiledPages(): Promise<CompiledPage[]> {
  const renderComponent = await takeRender();
  const pages: CompiledPage[] = [];
  for (const { routeData: route } of app.manifest.routes) {
    // Astro adds routes of its own.
    if (!route.component.startsWith('src/pages/')) continue;
    const load = modules[`/${route.component}`];
    if (!load) throw new Error(`${route.component} is no .astro, .mdx or .ts file.`);
    const { default: Component, getStaticPaths } = await load();
    for (const { params, props = {}, cacheKey = '' } of (await getStaticPaths?.()) ?? [{ params: {} }]) {
      const pathname = pathOfRoute(route.route, params);
      const render = Component
        ? async () => `<!DOCTYPE html>${await renderComponent({ Component, props })}`
        : () => answer(route, pathname);
      pages.push({
        pathname,
        isPage: Boolean(Component),
        component: route.component,
        inputs: cacheKey,
        render,
      });
    }
  }
  return pages;
}

async function takeRender(): Promise<RenderComponent> {
  const route = app.manifest.routes.find(({ routeData }) => routeData.component.endsWith('/AnyPage.astro'));
  if (!route) throw new Error('Astro has not compiled src/build/compile/any-page/AnyPage.astro.');
  const given = Promise.withResolvers<RenderComponent>();
  const request = requestOf(`${route.routeData.pathname}/`);
  const { status } = await app.render(request, {
    routeData: route.routeData,
    locals: { takeRender: given.resolve },
  });
  given.reject(new Error(`AnyPage.astro answered ${status} and gave nothing.`));
  return given.promise;
}

async function answer(route: Route, pathname: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await app.render(requestOf(pathname), { routeData: route });
  if (response.status !== 200) throw new Error(`It answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

function requestOf(pathname: string): Request {
  return new Request(new URL(withBase(site.base, pathname), site.url));
}

import { StaticPaths } from 'astro:static-paths';
import { createApp } from 'astro/app/entrypoint';
import type { CompiledPage } from './compiled.ts';

/*
 * What Astro compiles the pages into: https://docs.astro.build/en/reference/adapter-reference/#custom-prerenderer
 * A page that fails to render fails the build, instead of being answered with an error page.
 */
const app = createApp({ streaming: false });
app.renderError = (_request, { error, status }) =>
  Promise.reject(error ?? new Error(`The page was answered with the status ${status}.`));

// Astro would import the module of a page anew for each.
const { pageMap } = app.manifest;
for (const [component, load] of pageMap ?? []) {
  let page: ReturnType<typeof load> | undefined;
  pageMap?.set(component, () => {
    page ??= load();
    return page;
  });
}

/** All pages and endpoints of the site. */
export async function compiledPages(): Promise<CompiledPage[]> {
  const paths = await new StaticPaths(app).getAll();
  return paths.map(({ pathname, route, cacheKey = '' }) => ({
    pathname,
    isPage: route.type === 'page',
    component: route.component,
    inputs: cacheKey,
    render: (request) => app.render(request, { routeData: route }),
  }));
}

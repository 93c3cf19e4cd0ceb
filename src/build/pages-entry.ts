import { StaticPaths } from 'astro:static-paths';
import { createApp } from 'astro/app/entrypoint';
import type { RenderedPages } from './compiled.ts';

/*
 * What Astro compiles the pages into: https://docs.astro.build/en/reference/adapter-reference/#custom-prerenderer
 * A page that fails to render fails the build, instead of being answered with an error page.
 */
const app = createApp({ streaming: false });
app.renderError = (_request, { error, status }) =>
  Promise.reject(error ?? new Error(`The page was answered with the status ${status}.`));

/** Astro would import the module of a page anew for each. */
const { pageMap } = app.manifest;
for (const [component, load] of pageMap ?? []) {
  let page: ReturnType<typeof load> | undefined;
  pageMap?.set(component, () => {
    page ??= load();
    return page;
  });
}

export const pages: RenderedPages = {
  paths: () => new StaticPaths(app).getAll(),
  render: (request, route) => app.render(request, { routeData: route }),
};

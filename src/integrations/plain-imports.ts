import type { Plugin } from 'vite';

/**
 * Has scripts load other scripts by plain `import()`. Vite would have every page carry a preloader (0.7 KB on the
 * wire) for what a few pages need and others load when somebody asks for it.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: false } }),
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}

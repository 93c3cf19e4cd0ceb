/** The caches besides Workbox's own, which holds what is kept at once. */
export const caches = {
  /** Files whose names change with their content. */
  assets: 'indice-assets',
  /** Pages that were visited or asked to be kept, and what they load. */
  pages: 'indice-pages',
  /** The list of what was kept on request. */
  kept: 'indice-kept',
} as const;

/** So many hashed files of former builds are kept at most. */
export const longestAssets = 3000;

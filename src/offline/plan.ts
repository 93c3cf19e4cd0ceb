/** A file of the built site that a browser may keep. */
interface KeptFile {
  /** Path without the base, as it is asked for: `/pt-br/errors/34513/`. */
  url: string;
  /** The digest of its content; null where the path itself changes with the content. */
  revision: string | null;
  /** Its size in bytes, uncompressed. */
  size: number;
}

/** What a browser keeps at once, and what when it is visited or asked for. */
export interface OfflinePlan {
  shell: KeptFile[];
  rest: KeptFile[];
}

/** A site up to this size is kept whole at once; both are generous for a phone: about 1.5 MB compressed. */
export const wholeSite = { files: 800, bytes: 6_000_000 };

const shellPages = /^\/(404\.html|[\w-]+\/((search|log|about|errors|guides|offline)\/)?)?$/;
const shellFiles =
  /^\/(_astro\/|index\/(codes\/|words\/[^/]+\/entries)|pagefind\/[^/]*\.(js|json)$|favicon\.svg$|[\w-]+\/app\.webmanifest$)/;
const hashed = /^\/(_astro|index\/words|pagefind\/(fragment|index|filter))\/|\.pf_meta$/;
/** What is made for programs and for other hosts, and Pagefind's languages that the site does not have. */
const unneeded =
  /^\/(_headers|_redirects|staticwebapp\.config\.json|sw\.js|offline\.json|errors\.(json|csv)|search-engine\/.*|schema\/.*|og\/.*|robots\.txt|llms\.txt|sitemap.*\.xml|icons\/.*|favicon\.ico|.*\.(md|atom)|.*\/opensearch\.xml|.*\.unknown\.pagefind)$/;

/** Whether a file, by its path relative to the site, is one that a browser may keep. */
export function isKeepable(path: string): boolean {
  return !unneeded.test(`/${path}`);
}

/**
 * Decides what a browser keeps of a site.
 *
 * @param files every file that may be kept: its path relative to the site (`pt-br/index.html`), digest and size
 */
export function planOffline(
  files: readonly { path: string; digest: string; size: number }[],
  most: { files: number; bytes: number } = wholeSite,
): OfflinePlan {
  const kept = files
    .map(({ path, digest, size }) => {
      const url = `/${addressOf(path)}`.replace(/\/index\.html$/, '/');
      return { url, revision: hashed.test(url) ? null : digest, size };
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const bytes = kept.reduce((sum, { size }) => sum + size, 0);
  if (kept.length <= most.files && bytes <= most.bytes) return { shell: kept, rest: [] };
  const inShell = ({ url }: KeptFile) => shellPages.test(url) || shellFiles.test(url);
  return { shell: kept.filter(inShell), rest: kept.filter((file) => !inShell(file)) };
}

/** The address of a file, whatever stands in its name. */
function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

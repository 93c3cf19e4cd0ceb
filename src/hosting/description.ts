import { securityHeaders } from './policy.ts';

/** A permanent redirect, as paths with the base. */
export interface Redirect {
  from: string;
  to: string;
}

/** How long a file may be kept by browsers and CDNs. */
interface CachingRule {
  /** A path with the base, or the beginning of one before `*`. No two rules match the same path. */
  path: string;
  /** The value of `Cache-Control`. */
  value: string;
}

/** What every host has to do for the site: the one description that all hosts' configurations are made from. */
export interface Hosting {
  /** The base path, with slashes at both ends. */
  base: string;
  /** Sent with every response. */
  headers: Readonly<Record<string, string>>;
  /** `Cache-Control` of everything that no rule of `caching` matches. */
  defaultCaching: string;
  caching: readonly CachingRule[];
  redirects: readonly Redirect[];
  /** Files of other hosts that lie in the site's folder and are not to be served. */
  hidden: readonly string[];
}

const immutable = 'public, max-age=31536000, immutable';

/** Files whose names change with their content. */
const hashedFolders = [
  '_astro/*',
  'index/words/*',
  'pagefind/fragment/*',
  'pagefind/index/*',
  'pagefind/filter/*',
  'og/*',
];

/**
 * Describes the hosting of a site.
 *
 * @param base with slashes at both ends
 */
export function describeHosting(base: string, redirects: readonly Redirect[]): Hosting {
  return {
    base,
    headers: securityHeaders,
    // Also what Netlify and Cloudflare do by themselves.
    defaultCaching: 'public, max-age=0, must-revalidate',
    caching: [
      ...hashedFolders.map((folder) => ({ path: base + folder, value: immutable })),
      { path: `${base}icons/*`, value: 'public, max-age=86400' },
    ],
    redirects,
    hidden: ['_headers', '_redirects', 'staticwebapp.config.json'].map((name) => base + name),
  };
}

/**
 * The headers of a response, for a server that is a program and not a configuration.
 *
 * @param path of the file that is served, with the base, without query
 */
export function headersOf(hosting: Hosting, path: string): Record<string, string> {
  const rule = hosting.caching.find((candidate) => matches(candidate.path, path));
  return { ...hosting.headers, 'Cache-Control': rule?.value ?? hosting.defaultCaching };
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

import type { Hosting } from './description.ts';
import { compressible, isText, mediaTypes } from './media-types.ts';
import { quote } from './quote.ts';

/** A configuration for nginx, to be included at the level of `http` (`/etc/nginx/conf.d/indice.conf`). */
export function nginxConfiguration(hosting: Hosting): string {
  const { base } = hosting;
  const text = Object.values(mediaTypes).filter(isText);
  return `# nginx: every build writes this file anew. Copy it to /etc/nginx/conf.d/ and set listen, server_name and root there.
# ${base === '/' ? 'The folder dist/ is the root.' : `The content of dist/ lies in <root>${base}`}
map_hash_bucket_size 256;
map_hash_max_size 262144;

map $uri $indice_caching {
  default ${quote(hosting.defaultCaching)};
${hosting.caching.map(({ path, value }) => `  ${pattern(path)} ${quote(value)};`).join('\n')}
}

map $uri $indice_redirect {
  default "";
${hosting.redirects
  .flatMap(({ from, to }) =>
    [from, from.replace(/\/$/, '')].map((path) => `  ${quote(decodeURIComponent(path))} ${quote(to)};`),
  )
  .join('\n')}
}

server {
  listen 8080;
  server_name _;
  root /var/www/indice;

  server_tokens off;
  absolute_redirect off;
  autoindex off;
  index index.html;
  etag on;
  charset utf-8;
  charset_types ${text.filter((type) => type !== 'text/html').join(' ')};
  error_page 403 404 =404 ${base}404.html;

  default_type application/octet-stream;
  types {
${Object.entries(mediaTypes)
  .map(([ending, type]) => `    ${type} ${ending};`)
  .join('\n')}
  }

  gzip on;
  gzip_vary on;
  gzip_comp_level 6;
  gzip_min_length 512;
  gzip_proxied any;
  gzip_types ${compressible.join(' ')};

${Object.entries(hosting.headers)
  .map(([name, value]) => `  add_header ${name} ${quote(value)} always;`)
  .join('\n')}
  add_header Cache-Control $indice_caching always;

  if ($indice_redirect) {
    return 301 $indice_redirect$is_args$args;
  }
  location ~ /\\.(?!well-known/) {
    return 404;
  }
${hosting.hidden.map((path) => `  location = ${path} {\n    return 404;\n  }`).join('\n')}
}
`;
}

/** What a map compares with: a path, or a regular expression for the beginning of one before `*`. */
function pattern(path: string): string {
  if (!path.endsWith('*')) return quote(path);
  return quote(`~^${path.slice(0, -1).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

import type { Hosting } from './description.ts';
import { quote } from './quote.ts';

/** A Caddyfile for Caddy 2. */
export function caddyfile(hosting: Hosting): string {
  const { base } = hosting;
  return `# Caddy: every build writes this file anew. In the copy that serves, set the address (a host name gives HTTPS by
# itself) and the root.
# ${base === '/' ? 'The folder dist/ is the root.' : `The content of dist/ lies in <root>${base}`}
(indice_headers) {
	header {
${Object.entries(hosting.headers)
  .map(([name, value]) => `\t\t${name} ${quote(value)}`)
  .join('\n')}
		-Server
	}
}

:8080 {
	root * /var/www/indice
	encode zstd gzip
	import indice_headers

	header Cache-Control ${quote(hosting.defaultCaching)}
${hosting.caching.map(({ path, value }) => `\theader ${path} Cache-Control ${quote(value)}`).join('\n')}

	map {path} {indice_redirect} {
${hosting.redirects
  .flatMap(({ from, to }) =>
    [from, from.replace(/\/$/, '')].map((path) => `\t\t${quote(decodeURIComponent(path))} ${quote(to)}`),
  )
  .join('\n')}
		default ""
	}
	@alias expression \`{indice_redirect} != ""\`
	redir @alias {indice_redirect} permanent

	@hidden path */.* ${hosting.hidden.join(' ')}
	error @hidden 404

	file_server
	handle_errors {
		import indice_headers
		header Cache-Control ${quote(hosting.defaultCaching)}
		rewrite * ${base}404.html
		file_server
	}
}
`;
}

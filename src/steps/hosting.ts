import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { azureConfiguration } from '../hosting/azure.ts';
import { caddyfile } from '../hosting/caddy.ts';
import { describeHosting } from '../hosting/description.ts';
import { headersFile, redirectLimit, redirectsFile } from '../hosting/netlify.ts';
import { nginxConfiguration } from '../hosting/nginx.ts';
import { aliasRedirects } from '../hosting/redirects.ts';
import { replaceFile } from '../output/replace-file.ts';
import type { SiteStep } from './step.ts';

/**
 * Writes the configuration of every host: those that a host reads from the published folder into it, those of
 * one's own server into `hosting/` beside it. The step fails where somebody else's file stands there.
 */
export function hosting(options: { base: string }, catalog: Catalog): SiteStep {
  return {
    name: 'hosting',
    run({ output, logger }) {
      const redirects = aliasRedirects(catalog, options.base);
      const description = describeHosting(options.base, redirects);
      output.write('_headers', headersFile(description));
      output.write('_redirects', redirectsFile(description));
      output.write('staticwebapp.config.json', azureConfiguration(description));
      const own = path.join(output.folder, '../hosting');
      writeBeside(path.join(own, 'nginx.conf'), nginxConfiguration(description));
      writeBeside(path.join(own, 'Caddyfile'), caddyfile(description));
      if (redirects.length > redirectLimit) {
        logger.warn(
          `${redirects.length} redirects, of which hosts with _redirects take ${redirectLimit}. The short links are pages as well; ${own} has them all.`,
        );
      }
    },
  };
}

/** Writes a file outside of the site's folder, where only a file of the same first word is a build's. */
function writeBeside(file: string, text: string): void {
  const [mark = ''] = /^# \w+:/.exec(text) ?? [];
  if (existsSync(file) && !readFileSync(file, 'utf8').startsWith(mark))
    throw new Error(
      `${file} was written by no build and would be lost. Move it, or set INDICE_OUT to a folder in another place.`,
    );
  replaceFile(file, text);
}

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { azureConfiguration } from '../hosting/azure.ts';
import { caddyfile } from '../hosting/caddy.ts';
import { describeHosting } from '../hosting/description.ts';
import { headersFile, redirectLimit, redirectsFile } from '../hosting/netlify.ts';
import { nginxConfiguration } from '../hosting/nginx.ts';
import { aliasRedirects } from '../hosting/redirects.ts';
import type { SiteStep } from './step.ts';

/**
 * Writes the configuration of every host: those that a host reads from the published folder into it, those of
 * one's own server into `hosting/`.
 */
export function hosting(options: { base: string }, catalog: Catalog): SiteStep {
  return {
    name: 'hosting',
    async run({ output, logger }) {
      const redirects = aliasRedirects(catalog, options.base);
      const description = describeHosting(options.base, redirects);
      output.write('_headers', headersFile(description));
      output.write('_redirects', redirectsFile(description));
      output.write('staticwebapp.config.json', azureConfiguration(description));
      const own = path.join(output.folder, '../hosting');
      await mkdir(own, { recursive: true });
      await writeFile(path.join(own, 'nginx.conf'), nginxConfiguration(description));
      await writeFile(path.join(own, 'Caddyfile'), caddyfile(description));
      if (redirects.length > redirectLimit) {
        logger.warn(
          `${redirects.length} redirects, of which hosts with _redirects take ${redirectLimit}. The short links are pages as well; ${own} has them all.`,
        );
      }
    },
  };
}

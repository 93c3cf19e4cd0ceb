import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { azureConfiguration } from '../hosting/azure.ts';
import { caddyfile } from '../hosting/caddy.ts';
import { describeHosting } from '../hosting/description.ts';
import { headersFile, redirectLimit, redirectsFile } from '../hosting/netlify.ts';
import { nginxConfiguration } from '../hosting/nginx.ts';
import { aliasRedirects } from '../hosting/redirects.ts';
import { catalogOfBuild } from './catalog-of-build.ts';
import type { AfterBuildStep } from './step.ts';

/**
 * Writes the configuration of every host: those that a host reads from the published folder into it, those of
 * one's own server into `hosting/`.
 */
export function hosting(options: { content: string; base: string }): AfterBuildStep {
  return {
    name: 'hosting',
    async run({ dir, logger }) {
      const redirects = aliasRedirects(await catalogOfBuild(options.content), options.base);
      const description = describeHosting(options.base, redirects);
      const write = (name: string, text: string) => writeFile(new URL(name, dir), text);
      await write('_headers', headersFile(description));
      await write('_redirects', redirectsFile(description));
      await write('staticwebapp.config.json', azureConfiguration(description));
      const own = new URL('../hosting/', dir);
      await mkdir(own, { recursive: true });
      await writeFile(new URL('nginx.conf', own), nginxConfiguration(description));
      await writeFile(new URL('Caddyfile', own), caddyfile(description));
      if (redirects.length > redirectLimit) {
        logger.warn(
          `${redirects.length} redirects, of which hosts with _redirects take ${redirectLimit}. The short links are pages as well; ${fileURLToPath(own)} has them all.`,
        );
      }
    },
  };
}

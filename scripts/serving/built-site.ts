import { site } from '../../site.config.ts';
import { isBuilt } from '../../src/output/claim.ts';

/**
 * The folder of the site that a script looks at.
 *
 * @throws Error saying what to do where no build has written it
 */
export function builtSite(): string {
  if (!isBuilt(site.out)) throw new Error(`${site.out} holds no built site. Run npm run build first.`);
  return site.out;
}

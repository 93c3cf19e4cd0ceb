import { isBuilt } from './claim.ts';

/**
 * Makes sure that a folder holds a built site.
 *
 * @returns the folder
 * @throws Error saying what to do where no build has written it
 */
export function builtSite(folder: string): string {
  if (!isBuilt(folder)) throw new Error(`${folder} holds no built site. Run npm run build first.`);
  return folder;
}

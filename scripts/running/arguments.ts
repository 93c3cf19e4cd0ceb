import { parseArgs } from 'node:util';

/**
 * For scripts that take no arguments, so that none is given in vain: `npm run serve -- --port 80`.
 *
 * @throws Error naming the first one
 */
export function takeNoArguments(): void {
  parseArgs();
}

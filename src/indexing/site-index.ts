import { digest, formatAddress, type IndexAddress } from '../search/address.ts';

declare global {
  /** Pages are bundled and have modules of their own; what renders them says here which index they name. */
  var indiceIndexAddress: string | undefined;
}

/** In development the index has one address whatever it holds, so that a page need not wait for it. */
export const developmentIndex: IndexAddress = { version: digest('development'), codeShards: 1 };

/** Makes the address of the search index known to the pages that this thread renders. */
export function shareIndexAddress(address: string): void {
  globalThis.indiceIndexAddress = address;
}

/** The address of the search index: what a page hands to `createSearch`. */
export function siteIndexAddress(): string {
  if (import.meta.env.DEV) return formatAddress(developmentIndex);
  if (globalThis.indiceIndexAddress === undefined)
    throw new Error('Pages are rendered before the search index has an address.');
  return globalThis.indiceIndexAddress;
}

declare global {
  /** Pages are bundled and have modules of their own; what renders them says here how the codes are cut. */
  var indiceCodeShards: number | undefined;
}

/** In development there is one file of codes whatever it holds, so that a page need not wait for it. */
export const developmentShards = 1;

/** Makes known to the pages that this thread renders into how many files the codes are cut. */
export function shareCodeShards(count: number): void {
  globalThis.indiceCodeShards = count;
}

/** Into how many files the codes are cut: what a page hands to `createSearch`. */
export function siteCodeShards(): number {
  if (import.meta.env.DEV) return developmentShards;
  if (globalThis.indiceCodeShards === undefined)
    throw new Error('Pages are rendered before it is known how the codes are cut.');
  return globalThis.indiceCodeShards;
}
